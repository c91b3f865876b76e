import { z } from 'zod';
import { agreementContent, agreementFrom } from '#core/agreement/agreementFile.ts';
import { fieldIssues } from '#core/agreement/fieldIssues.ts';
import { jsonBelow, type JsonText } from '#core/agreement/jsonText.ts';
import type { AgreementFileProblem } from '#core/agreement/problems.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { ownTemplateSchema, type OwnTemplate } from './ownTemplate.ts';

const headSchema = z.strictObject({ ...ownTemplateSchema.shape, agreement: z.looseObject({}) });

/** A template as JSON holds it: its agreement as in a `.sla` file, so that an older one can be read by a newer program. */
export function templateContent({ agreement, ...head }: OwnTemplate): object {
  return { ...head, agreement: agreementContent(agreement) };
}

/** Reads a template out of JSON that may be part of a file, whatever is in it. */
export function templateFrom(json: JsonText): Outcome<OwnTemplate, AgreementFileProblem> {
  const head = headSchema.safeParse(json.value);
  if (!head.success) {
    const [first, ...others] = fieldIssues(head.error.issues, json.value, json);
    return failed(
      first === undefined ? { kind: 'notAnAgreementFile' } : { kind: 'invalid', issues: [first, ...others] },
    );
  }
  const agreement = agreementFrom(jsonBelow(json, ['agreement']));
  return agreement.ok ? done({ ...head.data, agreement: agreement.value }) : agreement;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTemplate } from '#cli/templates.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Document } from '#core/document/document.ts';
import { datedFacts } from '#core/measures/dated/datedFacts.ts';
import { makeDocument } from '#core/document/makeDocument.ts';

const root = join(import.meta.dirname, '../..');
const cases = join(root, 'tests/fixtures/cases');
const samples = join(root, 'templates/samples');

/** Every finished agreement there is, with its file: the shipped samples and the real cases. */
export const CASES: readonly (readonly [name: string, file: string])[] = [
  ...readdirSync(samples).map((file) => [file.replace(/\.sla$/, ''), join(samples, file)] as const),
  ...readdirSync(cases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => [entry.name, join(cases, entry.name, 'agreement.sla')] as const),
];

export function agreementOf(file: string): Agreement {
  const read = parseAgreementFile(readFileSync(file));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** The agreement of a file as a resolved draft, made with the template it names. */
export function documentOf(file: string, language: Language): Document {
  const agreement = agreementOf(file);
  const template = loadTemplate(agreement.template?.id ?? '');
  if (!template.ok) throw new Error(JSON.stringify(template.problem));
  const made = makeDocument(agreement, template.value, {
    language,
    status: 'draft',
    date: '2026-11-23',
    dated: datedFacts(agreement),
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
}

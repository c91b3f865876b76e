import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Outcome } from '#core/outcome.ts';
import type { EvaluatedBlock, EvaluatedTemplate } from './evaluated.ts';
import type { TemplateFinding } from './finding.ts';
import type { Template } from './template.ts';

/** Its loops over the lists of this agreement would make more text than an agreement may have. */
export interface EvaluationProblem {
  readonly kind: 'tooMuchText';
}

/** The template with the answers of the agreement in it, in one language. Fails only when it grows beyond all measure. */
export function evaluateTemplate(
  template: Template,
  agreement: Agreement,
  language: Language,
): Outcome<EvaluatedTemplate, EvaluationProblem> {
  throw new Error(`not yet: ${template.id} ${agreement.id} ${language}`);
}

export type ClauseProblem =
  | { readonly kind: 'findings'; readonly findings: readonly TemplateFinding[] }
  | EvaluationProblem;

/** The blocks of one of the agreement's own clauses. Its text is anybody's: whatever it holds, this returns. */
export function evaluateClauseText(
  text: string,
  agreement: Agreement,
  language: Language,
): Outcome<readonly EvaluatedBlock[], ClauseProblem> {
  throw new Error(`not yet: ${text.length} ${agreement.id} ${language}`);
}

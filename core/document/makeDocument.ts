import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { evaluateTemplate } from '#core/clauses/evaluateTemplate.ts';
import type { DatedFacts } from '#core/measures/dated/datedFacts.ts';
import type { Template } from '#core/clauses/template.ts';
import { failed, type Outcome } from '#core/outcome.ts';
import { blockWriters } from './blocks/blockWriters.ts';
import { composeDocument } from './compose.ts';
import type { Document } from './document.ts';
import type { DocumentProblem } from './problem.ts';
import { resolveDocument } from './resolve.ts';

export interface DocumentRequest {
  readonly language: Language;
  readonly status: 'draft' | 'final';
  /** ISO 8601 date the document speaks from. */
  readonly date: string;
  /**
   * What the agreement means on its own dates, from `datedFacts`. Examples and dates that follow from calendars are printed
   * from it; without it they are left out, which only a contract that is still being loaded may do.
   */
  readonly dated?: DatedFacts | undefined;
}

/**
 * The finished contract of an agreement. Equal arguments give equal documents. The state it prints is that of the
 * printing: a final says that it is final, a draft never does.
 */
export function makeDocument(
  written: Agreement,
  template: Template,
  { language, status, date, dated }: DocumentRequest,
): Outcome<Document, DocumentProblem> {
  const agreement = { ...written, state: status === 'final' ? 'final' : draftState(written) } as const;
  const evaluated = evaluateTemplate(template, agreement, language);
  if (!evaluated.ok) return failed({ kind: 'evaluation', problem: evaluated.problem });
  const terms = template.terms.map((term) => ({ id: term.id, ...term[language] }));
  return resolveDocument(
    composeDocument({ agreement, template: evaluated.value, terms, language, status, date, dated }, blockWriters),
  );
}

function draftState({ state }: Agreement): Agreement['state'] {
  return state === 'final' ? 'draft' : state;
}

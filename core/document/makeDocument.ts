import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { evaluateTemplate } from '#core/clauses/evaluateTemplate.ts';
import type { Template } from '#core/clauses/template.ts';
import { failed, type Outcome } from '#core/outcome.ts';
import { rereading } from '#core/rereading.ts';
import { blockWriters } from './blocks/blockWriters.ts';
import { composeDocument } from './compose.ts';
import type { Document } from './document.ts';
import { DocumentMemory } from './memory.ts';
import type { DocumentProblem } from './problem.ts';
import { resolveDocument } from './resolve.ts';

export interface DocumentRequest {
  readonly language: Language;
  readonly status: 'draft' | 'final';
  /** ISO 8601 date the document speaks from. */
  readonly date: string;
}

export type MakeDocument = (agreement: Agreement, request: DocumentRequest) => Outcome<Document, DocumentProblem>;

/**
 * The finished contract of an agreement. Equal arguments give equal documents. The state it prints is that of the
 * printing: a final says that it is final, a draft never does.
 */
export function makeDocument(
  agreement: Agreement,
  template: Template,
  request: DocumentRequest,
): Outcome<Document, DocumentProblem> {
  return documentMaker(template)(agreement, request);
}

/** Makes the contract of an agreement again and again while it is written; what did not change is not made again. */
export function documentMaker(template: Template): MakeDocument {
  const makers = new Map<string, (agreement: Agreement, date: string) => Outcome<Document, DocumentProblem>>();
  return (agreement, { language, status, date }) => {
    const kind = `${language} ${status}`;
    const make = makers.get(kind) ?? makerOf(template, language, status);
    makers.set(kind, make);
    return make(agreement, date);
  };
}

function makerOf(template: Template, language: Language, status: DocumentRequest['status']) {
  const memory = new DocumentMemory();
  const terms = template.terms.map((term) => ({ id: term.id, ...term[language] }));
  const evaluate = rereading((agreement: Agreement) => evaluateTemplate(template, agreement, language));
  return (written: Agreement, date: string): Outcome<Document, DocumentProblem> => {
    const agreement = { ...written, state: status === 'final' ? 'final' : draftState(written) } as const;
    const evaluated = evaluate(agreement);
    if (!evaluated.ok) return failed({ kind: 'evaluation', problem: evaluated.problem });
    const request = { agreement, template: evaluated.value, terms, language, status, date };
    return resolveDocument(composeDocument(request, blockWriters, memory), memory);
  };
}

function draftState({ state }: Agreement): Agreement['state'] {
  return state === 'final' ? 'draft' : state;
}

import type { Agreement } from '#core/agreement/agreement.ts';
import { textsAt } from '#core/checks/passages/textsAt.ts';

/** Where an agreement says in words what the model has no question for. */
const WORDY = ['clauses', 'duties', 'security', 'continuity', 'governance', 'term'] as const;

/** Whether a subject is spoken of, in a clause of the agreement's own or in a text of one of its sections, in any language. */
export function mentions(agreement: Agreement, subject: RegExp): boolean {
  const texts = WORDY.flatMap((key) => textsAt(agreement[key], key));
  return texts.some(({ text }) => subject.test(text));
}

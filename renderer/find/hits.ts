import type { Language } from '#core/agreement/language.ts';
import type { Draft } from '#core/editing/draft.ts';
import { placesOf, type QuestionPlace } from './places.ts';

/** Where what was searched for stands: in the label of a question or in an answer, with the words around it. */
export interface Hit {
  readonly place: QuestionPlace;
  readonly isLabel: boolean;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

const AROUND = 40;
let last: { draft: Draft; language: Language; query: string; hits: readonly Hit[] } | null = null;

/** Everything in the draft that has these words, answers in both languages; in the order of the questions. */
export function hitsIn(draft: Draft, language: Language, query: string): readonly Hit[] {
  if (last?.draft === draft && last.language === language && last.query === query) return last.hits;
  const wanted = query.trim().toLowerCase();
  const hits = wanted === '' ? [] : placesOf(draft, language).flatMap((place) => hitsAt(place, wanted));
  last = { draft, language, query, hits };
  return hits;
}

function hitsAt(place: QuestionPlace, wanted: string): readonly Hit[] {
  const inLabel = hitOf(place, place.label, wanted);
  const inAnswers = place.texts.flatMap((text) => hitOf(place, text, wanted) ?? []);
  return [...(inLabel === null ? [] : [{ ...inLabel, isLabel: true }]), ...inAnswers];
}

function hitOf(place: QuestionPlace, text: string, wanted: string): Hit | null {
  const at = text.toLowerCase().indexOf(wanted);
  if (at < 0) return null;
  const end = at + wanted.length;
  const before = text.slice(Math.max(0, at - AROUND), at);
  const after = text.slice(end, end + AROUND);
  return {
    place,
    isLabel: false,
    before: `${at > AROUND ? '…' : ''}${before}`,
    match: text.slice(at, end),
    after: `${after}${end + AROUND < text.length ? '…' : ''}`,
  };
}

import type { Document } from '#core/document/document.ts';
import { BODY_LIST, FIRST_ANNEX_LIST } from '#core/printing/word/numbering.ts';
import { listNumbers } from '#core/printing/word/sections.ts';

export interface ListsOfBoth {
  /** The list that each section counts its clauses in. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly annexes: number;
}

/** An annex that both versions have counts in one list in both; one that is gone in a list of its own. */
export function listsOfBoth(before: Document, after: Document): ListsOfBoth {
  const now = listNumbers(after.sections);
  const ofAnnex = new Map<string, number>();
  after.sections.forEach((section, index) => {
    if (section.kind === 'annex') ofAnnex.set(section.anchor, now[index] ?? BODY_LIST);
  });
  let next = FIRST_ANNEX_LIST + ofAnnex.size;
  const then = before.sections.map((section) => {
    if (section.kind !== 'annex') return BODY_LIST;
    return ofAnnex.get(section.anchor) ?? next++;
  });
  return { before: then, after: now, annexes: next - FIRST_ANNEX_LIST };
}

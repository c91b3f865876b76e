import type { Document } from '#core/document/document.ts';
import { countedLists } from '#core/printing/word/lists.ts';
import { BODY_LIST, FIRST_ANNEX_LIST } from '#core/printing/word/numbering.ts';
import { listNumbers, type ListNumbers } from '#core/printing/word/sections.ts';

export interface ListsOfBoth {
  readonly before: ListNumbers;
  readonly after: ListNumbers;
  readonly annexes: number;
  readonly counted: number;
}

/** An annex that both versions have counts in one list in both, and so does a list with numbers; one that is gone in a list of its own. */
export function listsOfBoth(before: Document, after: Document): ListsOfBoth {
  const now = listNumbers(after).sections;
  const ofAnnex = new Map<string, number>();
  after.sections.forEach((section, index) => {
    if (section.kind === 'annex') ofAnnex.set(section.anchor, now[index] ?? BODY_LIST);
  });
  let next = FIRST_ANNEX_LIST + ofAnnex.size;
  const then = before.sections.map((section) => {
    if (section.kind !== 'annex') return BODY_LIST;
    return ofAnnex.get(section.anchor) ?? next++;
  });
  const annexes = next - FIRST_ANNEX_LIST;
  const ids = new Set([...countedLists(after), ...countedLists(before)]);
  const counted = new Map(Array.from(ids, (id) => [id, next++]));
  return { before: { sections: then, counted }, after: { sections: now, counted }, annexes, counted: counted.size };
}

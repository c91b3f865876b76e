import type { FilledPage } from '#core/printing/pdf/pages.ts';

export interface FoundPlace {
  /** From 1. */
  readonly page: number;
  /** From the top of the text area. */
  readonly y: number;
  /** Name of the place inside the file. */
  readonly name: string;
}

/** Where each anchor came to stand. */
export function findPlaces(pages: readonly FilledPage[]): ReadonlyMap<string, FoundPlace> {
  const places = new Map<string, FoundPlace>();
  pages.forEach((page, index) => {
    for (const { strip, y, isRepeat } of page.strips) {
      if (isRepeat) continue;
      for (const mark of strip.marks) {
        if (mark.kind !== 'anchor' || places.has(mark.anchor)) continue;
        // Names of one length sort the same way in every language, as the name tree of the file requires.
        const name = `p${String(places.size + 1).padStart(6, '0')}`;
        places.set(mark.anchor, { page: index + 1, y: y + mark.y, name });
      }
    }
  });
  return places;
}

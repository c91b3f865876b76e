import type { Size } from '#core/printing/look.ts';
import type { Faces } from '#core/printing/word/measure.ts';
import type { Piece } from '#core/printing/word/story.ts';
import { stripsOf, type Strip } from '#core/printing/word/strips.ts';
import { TEXT_ROOM } from '#core/printing/word/styles.ts';

export interface PageNumbers {
  /** The page a bookmark stands on; the first where the bookmark is unknown. */
  readonly pageOf: (bookmark: string) => number;
  readonly total: number;
}

/** Fewest lines of a paragraph that stand alone on a page. */
const FEWEST_LINES = 2;

/**
 * The page numbers Word will very likely find, so that the contents are right before Word has counted for itself. Word
 * counts again when its user asks it to; a page off is possible where the reader's fonts differ.
 */
export function pageNumbersOf(pieces: readonly Piece[], faces: Faces, room: Size = TEXT_ROOM): PageNumbers {
  const strips = stripsOf(pieces, faces, room.width);
  const pages = new Map<string, number>();
  const page = new Page(room.height);
  strips.forEach((strip, index) => {
    if (strip.startsPage) page.turn();
    if (!page.isEmpty && !page.fits(neededFrom(strips, index, room.height), strip.before)) page.turn();
    page.place(strip, (bookmark) => pages.set(bookmark, page.number));
  });
  return { pageOf: (bookmark) => pages.get(bookmark) ?? 1, total: page.number };
}

/** Height that must follow on the page where the strip starts: what it is kept with, and two lines at least. */
function neededFrom(strips: readonly Strip[], index: number, highest: number): number {
  let height = 0;
  for (let at = index; at < strips.length; at += 1) {
    const strip = strips[at];
    if (strip === undefined) break;
    if (at > index) height += Math.max(strips[at - 1]?.after ?? 0, strip.before);
    if (!strip.keepWithNext) return height + firstLines(strip) * strip.lineHeight;
    height += strip.lines * strip.lineHeight;
    if (height > highest) return firstLines(strips[index] ?? strip) * strip.lineHeight;
  }
  return height;
}

/** Three lines are never divided: one of them would be alone. */
function firstLines({ isWhole, lines }: Strip): number {
  return isWhole || lines < 2 * FEWEST_LINES ? lines : FEWEST_LINES;
}

class Page {
  number = 1;
  private readonly highest: number;
  private used = 0;
  /** Room below what stands last; of this and the room above what follows Word takes the larger. */
  private after = 0;

  constructor(highest: number) {
    this.highest = highest;
  }

  get isEmpty(): boolean {
    return this.used === 0;
  }

  turn(): void {
    if (this.isEmpty) return;
    this.number += 1;
    this.used = 0;
    this.after = 0;
  }

  /** Whether something so high can follow, with the room it wants above. */
  fits(height: number, before: number): boolean {
    return this.used + Math.max(this.after, before) + height <= this.highest;
  }

  place(strip: Strip, mark: (bookmark: string) => void): void {
    if (!this.isEmpty) this.used += Math.max(this.after, strip.before);
    else if (strip.startsPage || this.number === 1) this.used = strip.before;
    else this.used = strip.repeated;
    this.after = 0;
    strip.bookmarks.forEach(mark);
    let left = strip.lines;
    while (left > 0 && !this.fits(left * strip.lineHeight, 0)) {
      left -= this.linesHere(strip, left);
      this.used = this.highest;
      this.turn();
    }
    this.used += left * strip.lineHeight;
    this.after = strip.after;
  }

  /** One line goes over with the last, which may not stand alone. */
  private linesHere({ lineHeight }: Strip, left: number): number {
    const room = Math.max(1, Math.floor((this.highest - this.used) / lineHeight));
    const most = left - room < FEWEST_LINES ? left - FEWEST_LINES : room;
    return Math.max(1, Math.min(most, left));
  }
}

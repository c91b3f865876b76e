import type { Size } from '#core/printing/look.ts';
import type { Faces } from '#core/printing/word/measure.ts';
import type { Piece } from '#core/printing/word/story.ts';
import { heightOf, stripsOf, type Strip } from '#core/printing/word/strips.ts';
import { TEXT_ROOM } from '#core/printing/word/styles.ts';
import { twips } from '#core/printing/word/units.ts';

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
  const highest = twips(room.height);
  const page = new Page(highest);
  strips.forEach((strip, index) => {
    if (strip.startsPage) page.turn();
    if (!page.isEmpty && !page.fits(neededFrom(strips, index, highest), strip.before)) page.turn();
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
    if (!strip.keepWithNext) return height + alone(strip);
    height += heightOf(strip, 0, strip.lines);
    if (height > highest) return alone(strips[index] ?? strip);
  }
  return height;
}

/** Height of as little of the strip as may stand on a page. */
function alone(strip: Strip): number {
  return heightOf(strip, 0, firstLines(strip)) - strip.overhang;
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
    let placed = 0;
    while (!this.fits(heightOf(strip, placed, strip.lines) - strip.overhang, 0)) {
      const here = this.linesHere(strip, placed);
      placed += here;
      if (placed === strip.lines) break;
      this.used = this.highest;
      this.turn();
    }
    this.used += heightOf(strip, placed, strip.lines);
    this.after = strip.after;
  }

  /** One line goes over with the last, which may not stand alone. */
  private linesHere({ lineHeight, lines }: Strip, placed: number): number {
    const left = lines - placed;
    const room = Math.max(1, Math.floor((this.highest - this.used) / lineHeight));
    const most = left - room < FEWEST_LINES ? left - FEWEST_LINES : room;
    return Math.max(1, Math.min(most, left));
  }
}

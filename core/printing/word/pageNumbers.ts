import type { Faces } from '#core/printing/word/measure.ts';
import type { Piece } from '#core/printing/word/story.ts';
import { stripsOf, type Strip } from '#core/printing/word/strips.ts';
import { TEXT_HEIGHT } from '#core/printing/word/styles.ts';

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
export function pageNumbersOf(pieces: readonly Piece[], faces: Faces): PageNumbers {
  const strips = stripsOf(pieces, faces);
  const pages = new Map<string, number>();
  const page = new Page();
  strips.forEach((strip, index) => {
    if (strip.startsPage) page.turn();
    if (page.used > 0 && !page.fits(neededFrom(strips, index))) page.turn();
    page.place(strip, (bookmark) => pages.set(bookmark, page.number));
  });
  return { pageOf: (bookmark) => pages.get(bookmark) ?? 1, total: page.number };
}

/** Height that must follow on the page where the strip starts: what it is kept with, and two lines at least. */
function neededFrom(strips: readonly Strip[], index: number): number {
  let height = 0;
  for (let at = index; at < strips.length; at += 1) {
    const strip = strips[at];
    if (strip === undefined) break;
    height += strip.before;
    if (!strip.keepWithNext) return height + firstLines(strip) * strip.lineHeight;
    height += strip.lines * strip.lineHeight + strip.after;
    if (height > TEXT_HEIGHT) return firstLines(strips[index] ?? strip) * strip.lineHeight;
  }
  return height;
}

/** Three lines are never divided: one of them would be alone. */
function firstLines({ isWhole, lines }: Strip): number {
  return isWhole || lines < 2 * FEWEST_LINES ? lines : FEWEST_LINES;
}

class Page {
  number = 1;
  used = 0;

  turn(): void {
    if (this.used === 0) return;
    this.number += 1;
    this.used = 0;
  }

  fits(height: number): boolean {
    return this.used + height <= TEXT_HEIGHT + 0.5;
  }

  place(strip: Strip, mark: (bookmark: string) => void): void {
    if (this.used === 0) this.used = this.number > 1 ? strip.repeated : 0;
    if (this.used > 0 || strip.startsPage || this.number === 1) this.used += strip.before;
    strip.bookmarks.forEach(mark);
    let left = strip.lines;
    while (left > 0 && !this.fits(left * strip.lineHeight)) {
      const here = Math.min(this.linesHere(strip), left - 1);
      const staying = left - here < FEWEST_LINES && here > FEWEST_LINES ? here - 1 : Math.max(here, 1);
      left -= staying;
      this.used = TEXT_HEIGHT;
      this.turn();
    }
    this.used += left * strip.lineHeight + strip.after;
  }

  private linesHere({ lineHeight }: Strip): number {
    return Math.max(0, Math.floor((TEXT_HEIGHT + 0.5 - this.used) / lineHeight));
  }
}

import type { Strip } from '#core/printing/pdf/strips.ts';

export interface PlacedStrip {
  readonly strip: Strip;
  /** From the top of the page's text area. */
  readonly y: number;
  /** Printed already on an earlier page. */
  readonly isRepeat: boolean;
}

export interface FilledPage {
  readonly strips: readonly PlacedStrip[];
  /** Has nothing in its margins. */
  readonly isBare: boolean;
}

/**
 * Puts strips on pages, in order and in one go. What must stay together starts on the page where all of it fits; only
 * what is higher than a page is cut, between strips.
 */
export function fillPages(strips: readonly Strip[], highest: number): readonly FilledPage[] {
  const filling = new PageFilling(highest);
  for (let from = 0; from < strips.length;) {
    const to = endOfGroup(strips, from);
    filling.place(strips.slice(from, to));
    from = to;
  }
  return filling.finish();
}

function endOfGroup(strips: readonly Strip[], from: number): number {
  let to = from;
  while (strips[to]?.keepWithNext === true && strips[to + 1] !== undefined && strips[to + 1]?.pageStart === null)
    to += 1;
  return to + 1;
}

const NEARLY = 0.001;

class PageFilling {
  private readonly pages: FilledPage[] = [];
  private page: PlacedStrip[] = [];
  private isBare = false;
  private y = 0;
  private readonly highest: number;

  constructor(highest: number) {
    this.highest = highest;
  }

  place(group: readonly Strip[]): void {
    const start = group[0]?.pageStart ?? null;
    if (start !== null) this.startPage(start === 'bare');
    const height = group.reduce((sum, strip) => sum + strip.before + strip.height, 0);
    if (this.page.length > 0 && this.y + height > this.highest + NEARLY) this.startPage(this.isBare);
    for (const strip of group) this.placeOne(strip);
  }

  finish(): readonly FilledPage[] {
    this.closePage();
    return this.pages.length > 0 ? this.pages : [{ strips: [], isBare: false }];
  }

  private placeOne(strip: Strip): void {
    if (this.page.length > 0 && this.y + strip.before + strip.height > this.highest + NEARLY)
      this.startPage(this.isBare);
    const isFirst = this.page.length === 0;
    if (isFirst && strip.repeated !== null) this.put(strip.repeated, true);
    if (!isFirst) this.y += strip.before;
    this.put(strip, false);
  }

  private put(strip: Strip, isRepeat: boolean): void {
    if (strip.height === 0 && strip.marks.length === 0) return;
    this.page.push({ strip, y: this.y, isRepeat });
    this.y += strip.height;
  }

  private startPage(isBare: boolean): void {
    this.closePage();
    this.isBare = isBare;
  }

  private closePage(): void {
    if (this.page.length > 0) this.pages.push({ strips: this.page, isBare: this.isBare });
    this.page = [];
    this.y = 0;
  }
}

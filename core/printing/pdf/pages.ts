import type { Keep, Strip } from '#core/printing/pdf/strips.ts';

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
 * Puts strips on pages, in order and in one go. What must stay together starts on the page where all of it fits. Where no
 * page has room for all of it, it is parted where it hangs together least.
 */
export function fillPages(strips: readonly Strip[], highest: number): readonly FilledPage[] {
  const filling = new PageFilling(highest);
  for (const group of groupsOf(strips, 0)) filling.start(group);
  return filling.finish();
}

/** What binds strips together at first, and what is left of it each time that no page has room for them. */
const BINDING: readonly (readonly Keep[])[] = [['ifRoom', 'always'], ['always'], []];
const LOOSEST = BINDING.length - 1;

function groupsOf(strips: readonly Strip[], looseness: number): readonly (readonly Strip[])[] {
  const groups: Strip[][] = [];
  let isBound = false;
  for (const strip of strips) {
    if (isBound && strip.pageStart === null) groups.at(-1)?.push(strip);
    else groups.push([strip]);
    isBound = BINDING[looseness]?.includes(strip.keepWithNext) === true;
  }
  return groups;
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

  start(group: readonly Strip[]): void {
    const start = group[0]?.pageStart ?? null;
    if (start !== null) this.startPage(start === 'bare');
    this.place(group, 0);
  }

  finish(): readonly FilledPage[] {
    this.closePage();
    return this.pages.length > 0 ? this.pages : [{ strips: [], isBare: false }];
  }

  private place(group: readonly Strip[], looseness: number): void {
    const [first] = group;
    if (first === undefined) return;
    const height = group.reduce((sum, { before, height: own }) => sum + before + own, 0);
    const onNewPage = height - first.before;
    const isParted = onNewPage > this.highest + NEARLY && looseness < LOOSEST;
    if (this.page.length > 0 && this.y + height <= this.highest + NEARLY) {
      this.putAll(group, null);
    } else if (isParted) {
      if (looseness + 1 === LOOSEST) this.startPage(this.isBare);
      for (const part of groupsOf(group, looseness + 1)) this.place(part, looseness + 1);
    } else {
      this.startPage(this.isBare);
      const hasRoom = onNewPage + (first.repeated?.height ?? 0) <= this.highest + NEARLY;
      this.putAll(group, hasRoom ? first.repeated : null);
    }
  }

  private putAll(group: readonly Strip[], repeated: Strip | null): void {
    for (const strip of group) {
      if (this.page.length > 0) this.y += strip.before;
      else if (repeated !== null) this.put(repeated, true);
      this.put(strip, false);
    }
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

import type { ContentsEntry } from '#core/document/document.ts';
import type { OutlineItem } from '#core/printing/pdf/pdfkit.ts';
import type { FoundPlace } from '#core/printing/pdf/places.ts';
import type { Sheet } from '#core/printing/pdf/sheet.ts';

/** Bookmarks: the contents, folded to their first rank. An entry is added while its page is being drawn. */
export class Outline {
  private readonly sheet: Sheet;
  private readonly marginTop: number;
  private last: OutlineItem | null = null;

  constructor(sheet: Sheet, marginTop: number) {
    this.sheet = sheet;
    this.marginTop = marginTop;
  }

  add(entry: ContentsEntry, place: FoundPlace): void {
    const parent = entry.rank === 2 && this.last !== null ? this.last : this.sheet.outline;
    const item = parent.addItem(`${entry.label} ${entry.title}`, { expanded: false });
    const y = this.sheet.page.height - this.marginTop - place.y;
    item.outlineData['Dest'] = [this.sheet.page.dictionary, 'XYZ', null, y, null];
    if (entry.rank === 1) this.last = item;
  }

  /** A folded entry says how many it hides. */
  finish(): void {
    for (const item of this.sheet.outline.children) {
      if (item.children.length > 0) item.outlineData['Count'] = -item.children.length;
    }
    if (this.sheet.outline.children.length > 0)
      this.sheet.outline.outlineData['Count'] = this.sheet.outline.children.length;
  }
}

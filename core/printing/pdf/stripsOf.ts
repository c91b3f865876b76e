import type { Document } from '#core/document/document.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import type { Look } from '#core/printing/look.ts';
import { flow } from '#core/printing/pdf/flow.ts';
import type { TypeCase } from '#core/printing/pdf/lines.ts';
import { printSections } from '#core/printing/pdf/sections.ts';
import type { Strip } from '#core/printing/pdf/strips.ts';
import type { PdfWishes } from '#core/printing/pdf/wishes.ts';

const { page } = houseStyle;

/** The part of a page that text stands on. */
export const AREA = {
  width: page.width - page.margin.left - page.margin.right,
  height: page.height - page.margin.top - page.margin.bottom,
};

/** The whole document as strips as wide as a page. */
export function stripsOf(document: Document, wishes: PdfWishes, typeCase: TypeCase, look: Look): readonly Strip[] {
  return flow(printSections(document, wishes, look), AREA, typeCase);
}

import type { Language } from '#core/agreement/language.ts';
import type { Brand } from '#core/brand/brand.ts';
import type { Document } from '#core/document/document.ts';
import type { Printed, Typeface } from '#core/printing/printed.ts';
import { lookOf, type Look } from '#core/printing/look.ts';
import { fittedToWords } from '#core/printing/word/columns.ts';
import { controls } from '#core/printing/word/controls.ts';
import { documentPart } from '#core/printing/word/documentPart.ts';
import { embeddedFaces, fontTablePart } from '#core/printing/word/fonts.ts';
import { facesOf } from '#core/printing/word/measure.ts';
import { numberingPart } from '#core/printing/word/numbering.ts';
import { packed, type WordParts } from '#core/printing/word/package.ts';
import { housePaper, letterPaper, type Paper } from '#core/printing/word/paper.ts';
import { pageNumbersOf } from '#core/printing/word/pageNumbers.ts';
import { appPart, corePart } from '#core/printing/word/properties.ts';
import type { Writing } from '#core/printing/word/runMarkup.ts';
import { runningParts, smallPrintOf } from '#core/printing/word/running.ts';
import { printSections } from '#core/printing/word/sections.ts';
import { settingsPart } from '#core/printing/word/settings.ts';
import { styleSheetPart } from '#core/printing/word/styleSheet.ts';
import { NO_WISHES, type WordWishes } from '#core/printing/word/wishes.ts';
import { wordsIn } from '#core/printing/word/wordsIn.ts';

const PROOFING: Readonly<Record<Language, string>> = { en: 'en-GB', da: 'da-DK' };

/**
 * The contract as a Word file that lawyers can go on working in: real heading styles, numbers and cross-references that
 * Word counts itself, contents that are right at first sight. Equal documents give equal bytes. The typeface is
 * the one that the brand names.
 *
 * Word finds another font for what the typeface lacks, so no glyph is ever missing.
 */
export function printWord(
  document: Document,
  typeface: Typeface,
  wished: Partial<WordWishes> = {},
  brand: Brand | null = null,
): Promise<Printed> {
  const wishes = { ...NO_WISHES, ...wished };
  const proofing = PROOFING[document.language];
  const faces = facesOf(typeface);
  const paper = paperOf(document, lookOf(brand, document), wishes, typeface.name);
  const { look, room } = paper;
  const pieces = fittedToWords(paper.fitted(printSections(document, look)), faces);
  const numbers = pageNumbersOf(pieces, faces, room);
  const addresses = new Map<string, string>();
  const writing = writingOf({ numbers, addresses, isGuessed: !paper.isMeasured }, wishes);
  const written = [...pieces, ...paper.below];
  const annexes = document.sections.filter(({ kind }) => kind === 'annex').length;
  const parts: WordParts = {
    document: documentPart(written, paper.section, writing),
    styles: styleSheetPart({ font: typeface.name, reach: faces.reach, proofing, look, width: room.width }),
    numbering: numberingPart(annexes),
    settings: settingsPart(proofing, paper.isEvenAndOdd),
    fontTable: fontTablePart(typeface),
    core: corePart(document, proofing),
    app: appPart(),
    ...runningParts(document, look, { writing, fingerprint: wishes.fingerprint, faces, width: room.width }),
  };
  const carried = wishes.carry?.(wordsIn(written)) ?? null;
  const contents = {
    parts,
    faces: embeddedFaces(typeface, parts.document),
    addresses,
    carried,
    logo: null,
    theme: null,
  };
  return Promise.resolve({ bytes: packed(paper.finished(contents)), missingGlyphs: [] });
}

function paperOf(document: Document, look: Look, { letterhead, fingerprint }: WordWishes, font: string): Paper {
  if (letterhead !== null) {
    const smallPrint = fingerprint === null ? null : smallPrintOf(document, fingerprint);
    return letterPaper(letterhead, look, { draft: document.running.draftMark, smallPrint });
  }
  return housePaper(look, font, document.sections[0]?.kind === 'cover');
}

interface Found {
  readonly numbers: ReturnType<typeof pageNumbersOf>;
  readonly addresses: Map<string, string>;
  readonly isGuessed: boolean;
}

function writingOf({ numbers, addresses, isGuessed }: Found, { isInternal }: WordWishes): Writing {
  let bookmarks = 0;
  return {
    pageOf: numbers.pageOf,
    pageTotal: numbers.total,
    isGuessed,
    addressId: (href) => {
      const known = addresses.get(href) ?? `rIdLink${addresses.size + 1}`;
      addresses.set(href, known);
      return known;
    },
    nextBookmarkId: () => (bookmarks += 1),
    control: controls(isInternal),
  };
}

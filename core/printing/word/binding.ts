import type { Language } from '#core/agreement/language.ts';
import type { Brand } from '#core/brand/brand.ts';
import type { Document } from '#core/document/document.ts';
import type { Typeface } from '#core/printing/printed.ts';
import { lookOf, type Look } from '#core/printing/look.ts';
import { fittedToWords } from '#core/printing/word/columns.ts';
import { embeddedFaces, fontTablePart } from '#core/printing/word/fonts.ts';
import { facesLike } from '#core/printing/word/knownWidths.ts';
import { lowKeptWhole } from '#core/printing/word/lowKeptWhole.ts';
import { loosened } from '#core/printing/word/holding.ts';
import { levelled } from '#core/printing/word/levelled.ts';
import { facesOf } from '#core/printing/word/measure.ts';
import { numberingPart } from '#core/printing/word/numbering.ts';
import { packed } from '#core/printing/word/package.ts';
import { housePaper, letterPaper, type Paper } from '#core/printing/word/paper.ts';
import { pageNumbersOf, type PageNumbers } from '#core/printing/word/pageNumbers.ts';
import { appPart, corePart } from '#core/printing/word/properties.ts';
import type { Writing } from '#core/printing/word/runMarkup.ts';
import {
  runningLines,
  runningParts,
  smallPrintOf,
  type RunningLines,
  type WriteLine,
} from '#core/printing/word/running.ts';
import { settingsPart } from '#core/printing/word/settings.ts';
import type { Piece } from '#core/printing/word/story.ts';
import type { DraftWord } from '#core/printing/word/watermark.ts';
import type { WordWishes } from '#core/printing/word/wishes.ts';
import { styleSheetPart } from '#core/printing/word/styleSheet.ts';

const PROOFING: Readonly<Record<Language, string>> = { en: 'en-GB', da: 'da-DK' };

/** What becomes a file. */
export interface Leaves {
  /** The main part, as XML. */
  readonly document: string;
  readonly running: WriteLine;
  /** Lists of clauses beside that of the body. */
  readonly annexes: number;
  /** How many lists count their items. */
  readonly counted: number;
  /** Names of the addresses that the parts name. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly carried: string | null;
  /** What is changed in the file is tracked. */
  readonly isTracked: boolean;
}

/** How the pieces of a contract become a file: on which paper, in which letters. */
export interface Binding {
  readonly paper: Paper;
  /** The pieces as they stand on the paper. */
  readonly laidOut: (pieces: readonly Piece[]) => readonly Piece[];
  readonly numbersOf: (pieces: readonly Piece[]) => PageNumbers;
  /** What stands in the margins of a version of the contract. */
  readonly linesOf: (document: Document) => RunningLines;
  /** For a file of these pieces; the addresses it names are put into `addresses`. */
  readonly writing: (pieces: readonly Piece[], addresses: Map<string, string>) => Writing;
  readonly bound: (leaves: Leaves) => Uint8Array;
}

export function bindingOf(
  document: Document,
  typeface: Typeface,
  brand: Brand | null,
  { letterhead, fingerprint }: Pick<WordWishes, 'letterhead' | 'fingerprint'>,
): Binding {
  const proofing = PROOFING[document.language];
  const faces = facesLike(facesOf(typeface), typeface.name, letterhead?.typeface ?? null);
  const paper = paperOf(document, lookOf(brand, document), { letterhead, fingerprint }, typeface);
  const { look, room } = paper;
  const numbersOf = (pieces: readonly Piece[]): PageNumbers => pageNumbersOf(pieces, faces, room);
  return {
    paper,
    laidOut: (pieces) => {
      const fitted = fittedToWords(paper.fitted(pieces), faces);
      return loosened(lowKeptWhole(levelled(fitted, faces), faces, room.height), faces, room);
    },
    numbersOf,
    linesOf: (version) => runningLines(version, look, { fingerprint, faces, width: room.width }),
    writing: (pieces, addresses) => writingOf(numbersOf(pieces), addresses, !paper.isMeasured),
    bound: ({ document: main, running, annexes, counted, addresses, carried, isTracked }) => {
      const parts = {
        document: main,
        styles: styleSheetPart({ font: typeface.name, reach: faces.reach, proofing, look, width: room.width }),
        numbering: numberingPart({ annexes, counted }, isTracked),
        settings: settingsPart(proofing, paper.isEvenAndOdd, isTracked),
        fontTable: fontTablePart(typeface),
        core: corePart(document, proofing),
        app: appPart(),
        ...runningParts(draftOf(document, typeface), look, running),
      };
      const letters = embeddedFaces(typeface, main);
      return packed(paper.finished({ parts, faces: letters, addresses, carried, logo: null, theme: null }));
    },
  };
}

function paperOf(
  document: Document,
  look: Look,
  { letterhead, fingerprint }: Pick<WordWishes, 'letterhead' | 'fingerprint'>,
  typeface: Typeface,
): Paper {
  if (letterhead !== null) {
    const smallPrint = fingerprint === null ? null : smallPrintOf(document, fingerprint);
    return letterPaper(letterhead, look, { draft: draftOf(document, typeface), smallPrint });
  }
  return housePaper(look, typeface.name, document.sections[0]?.kind === 'cover');
}

function draftOf({ running: { draftMark } }: Document, { bold }: Typeface): DraftWord | null {
  return draftMark === null ? null : { word: draftMark, font: bold };
}

function writingOf(numbers: PageNumbers, addresses: Map<string, string>, isGuessed: boolean): Writing {
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
    control: null,
  };
}

import type { Brand } from '#core/brand/brand.ts';
import type { Document } from '#core/document/document.ts';
import type { Printed, Typeface } from '#core/printing/printed.ts';
import { bindingOf } from '#core/printing/word/binding.ts';
import { documentOf } from '#core/printing/word/documentPart.ts';
import type { Letterhead } from '#core/printing/word/letterhead/letterhead.ts';
import { UNWRAPPED } from '#core/printing/word/paragraphMarkup.ts';
import { printSections, type ListNumbers } from '#core/printing/word/sections.ts';
import { together } from '#core/openXml/xml.ts';
import { comparedLine, comparedPieces } from './compared.ts';
import { listsOfBoth } from './lists.ts';
import { trackBy, trackedMarkup, trackedParagraph, type Reviser, type Track } from './markup.ts';

export interface PrintedRedline extends Printed {
  /** Whether anything in it is tracked: two versions may say the same. */
  readonly isChanged: boolean;
}

/** Two versions of one contract, in one language. */
export interface Versions {
  readonly before: Document;
  readonly after: Document;
}

/**
 * The contract as a Word file in which everything that changed since another version is a tracked change: rejecting all of
 * them gives the words, numbers and cross-references of the version before, accepting all those of the version after. Pages,
 * styles and the mark of a draft are those of the version after. Equal arguments give equal bytes.
 *
 * The file carries no agreement and no fingerprint: it is neither of the two contracts.
 */
export function printRedline(
  { before, after }: Versions,
  typeface: Typeface,
  reviser: Reviser,
  { brand = null, letterhead = null }: { readonly brand?: Brand | null; readonly letterhead?: Letterhead | null } = {},
): Promise<PrintedRedline> {
  const binding = bindingOf(after, typeface, brand, { letterhead, fingerprint: null });
  const { look, section } = binding.paper;
  const lists = listsOfBoth(before, after);
  const version = (document: Document, numbers: ListNumbers) => {
    const pieces = binding.laidOut(printSections(document, look, numbers));
    return { pieces, pages: binding.numbersOf(pieces), lines: binding.linesOf(document) };
  };
  const [old, now] = [version(before, lists.before), version(after, lists.after)];
  const addresses = new Map<string, string>();
  const writing = binding.writing(now.pieces, addresses);
  const trackedBy = trackBy(reviser, writing);
  let isChanged = false;
  const track: Track = (...change) => {
    isChanged = true;
    return trackedBy(...change);
  };
  const means = { writing, track };
  const body = together(comparedPieces(old, now).map((piece) => trackedMarkup(piece, means)));
  const bytes = binding.bound({
    document: documentOf(body, section),
    running: (part, start) => {
      const line = comparedLine(
        { line: old.lines[part], pages: old.pages },
        { line: now.lines[part], pages: now.pages },
      );
      return trackedParagraph(line, means, { ...UNWRAPPED, start });
    },
    annexes: lists.annexes,
    counted: lists.counted,
    addresses,
    carried: null,
    isTracked: true,
  });
  return Promise.resolve({ bytes, missingGlyphs: [], isChanged });
}

import { hasSender, HOUSE_LOOK, type Look, type Size } from '#core/printing/look.ts';
import { houseSection } from '#core/printing/word/documentPart.ts';
import { fittedTo } from '#core/printing/word/letterhead/fitted.ts';
import type { Letterhead } from '#core/printing/word/letterhead/letterhead.ts';
import { idsIn, letterSection, poured, type LetterMarks } from '#core/printing/word/letterhead/pour.ts';
import { PAGE_PARTS, type Contents, type WordParts } from '#core/printing/word/package.ts';
import { paragraph, plain, type Piece } from '#core/printing/word/story.ts';
import { TEXT_ROOM } from '#core/printing/word/styles.ts';
import { themePart } from '#core/printing/word/theme.ts';
import type { Xml } from '#core/openXml/xml.ts';

/** What a contract is printed on. */
export interface Paper {
  readonly look: Look;
  /** Of the text on a page, in points. */
  readonly room: Size;
  readonly section: Xml;
  readonly isEvenAndOdd: boolean;
  /** Its styles and fonts are those that pages are counted with. */
  readonly isMeasured: boolean;
  /** What stands below the contract, and is no part of it. */
  readonly below: readonly Piece[];
  /** The pieces as wide as the paper. */
  readonly fitted: (pieces: readonly Piece[]) => readonly Piece[];
  /** The parts of the file with those of the paper. */
  readonly finished: (contents: Contents) => Contents;
}

/** The program's own, in the look of a firm where there is one. */
export function housePaper(look: Look, font: string, hasCover: boolean): Paper {
  const theme = look.isThemed ? themePart(look.colours, font) : null;
  const logo = hasSender(look) ? (look.logo?.picture.png ?? null) : null;
  return {
    look,
    room: TEXT_ROOM,
    section: houseSection({ ...PAGE_PARTS, hasCover }),
    isEvenAndOdd: false,
    isMeasured: true,
    below: [],
    fitted: (pieces) => pieces,
    finished: (contents) => ({ ...contents, theme, logo }),
  };
}

/**
 * The firm's own. Logo and address of its brand stand on it already; of the brand only the colours are used. Where a line below
 * its footers would be printed over what they show, the small print stands once, below the text.
 */
export function letterPaper(letterhead: Letterhead, { colours, isThemed }: Look, marks: LetterMarks): Paper {
  const { section, isEvenAndOdd, colour, hasRoomBelow } = letterhead;
  const { draft, smallPrint } = marks;
  const own = isThemed || colour === null ? colours : { ...colours, accent: colour, heading: colour };
  return {
    look: { ...HOUSE_LOOK, colours: own },
    room: section,
    section: letterSection(letterhead, draft !== null),
    isEvenAndOdd,
    isMeasured: letterhead.styles === null,
    below: smallPrint === null || hasRoomBelow ? [] : [paragraph('Note', [plain(smallPrint)])],
    fitted: (pieces) => fittedTo(section.width, pieces),
    finished: (contents) => onLetterhead(contents, letterhead, { draft, smallPrint: hasRoomBelow ? smallPrint : null }),
  };
}

/** A letterhead without styles has ours, and with them our fonts. */
function onLetterhead(contents: Contents, letterhead: Letterhead, marks: LetterMarks): Contents {
  const replaced = new Set<keyof WordParts>(['header', 'footer', 'firstHeader', 'firstFooter']);
  if (letterhead.styles !== null) replaced.add('fontTable');
  return { ...contents, ...poured(contents.parts, letterhead, idsIn(letterhead), marks), replaced };
}

import { hasSender, HOUSE_LOOK, type Look, type Size } from '#core/printing/look.ts';
import { houseSection } from '#core/printing/word/documentPart.ts';
import { fittedTo } from '#core/printing/word/letterhead/fitted.ts';
import type { Letterhead } from '#core/printing/word/letterhead/letterhead.ts';
import { idsIn, letterSection, poured } from '#core/printing/word/letterhead/pour.ts';
import { PAGE_PARTS, type Contents, type WordParts } from '#core/printing/word/package.ts';
import type { Piece } from '#core/printing/word/story.ts';
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
    fitted: (pieces) => pieces,
    finished: (contents) => ({ ...contents, theme, logo }),
  };
}

/** The firm's own. Logo and address of its brand stand on it already; of the brand only the colours are used. */
export function letterPaper(letterhead: Letterhead, { colours, isThemed }: Look, isDraft: boolean): Paper {
  const { section, isEvenAndOdd, colour } = letterhead;
  const own = isThemed || colour === null ? colours : { ...colours, accent: colour, heading: colour };
  return {
    look: { ...HOUSE_LOOK, colours: own },
    room: section,
    section: letterSection(letterhead, isDraft),
    isEvenAndOdd,
    fitted: (pieces) => fittedTo(section.width, pieces),
    finished: (contents) => onLetterhead(contents, letterhead),
  };
}

/** A letterhead without styles has ours, and with them our fonts. */
function onLetterhead(contents: Contents, letterhead: Letterhead): Contents {
  const replaced = new Set<keyof WordParts>(['header', 'footer', 'firstHeader', 'firstFooter']);
  if (letterhead.styles !== null) replaced.add('fontTable');
  return { ...contents, ...poured(contents.parts, letterhead, idsIn(letterhead)), replaced };
}

import type { AnnexSection, Document, Section } from '#core/document/document.ts';
import type { Look } from '#core/printing/look.ts';
import { annexLabel } from '#core/printing/word/annexLabel.ts';
import { outermost } from '#core/printing/word/blocks.ts';
import { targetsOf } from '#core/printing/word/bookmarks.ts';
import { fitsOnPage, gathered, held } from '#core/printing/word/holding.ts';
import { BODY_LIST, FIRST_ANNEX_LIST } from '#core/printing/word/numbering.ts';
import { countedLists } from '#core/printing/word/lists.ts';
import { anchored, runsOf, type Place } from '#core/printing/word/place.ts';
import { paragraph, plain, tab, type Piece, type WordParagraph } from '#core/printing/word/story.ts';
import { withSender } from '#core/printing/word/sender.ts';
import { tableStyle } from '#core/printing/word/tableStyles.ts';
import { styles } from '#core/printing/word/styles.ts';

/** The whole document as paragraphs and tables of Word, the last of them a paragraph as Word wants it. */
export function printSections(
  document: Document,
  look: Look,
  lists: ListNumbers = listNumbers(document),
): readonly Piece[] {
  const targets = targetsOf(document);
  const pieces = document.sections.reduce<readonly Piece[]>((before, section, index) => {
    const place = outermost(document, { targets, list: lists.sections[index] ?? BODY_LIST, counted: lists.counted });
    return joined(before, sectionPieces(section, place), section.kind, document.sections[index - 1]);
  }, []);
  return separated(withSender(pieces, document, look));
}

/** The numbers of the lists that something is counted in. */
export interface ListNumbers {
  /** The list that each section counts its clauses in. */
  readonly sections: readonly number[];
  /** The lists within clauses whose items are counted, by their ids. */
  readonly counted: ReadonlyMap<string, number>;
}

/** The body counts in one list all through; each annex counts in its own, and so does each list with numbers. */
export function listNumbers(document: Pick<Document, 'sections'>): ListNumbers {
  let next = FIRST_ANNEX_LIST;
  const sections = document.sections.map(({ kind }) => (kind === 'annex' ? next++ : BODY_LIST));
  return { sections, counted: new Map(countedLists(document).map((id) => [id, next++])) };
}

function sectionPieces(section: Section, place: Place): readonly Piece[] {
  const blocks = place.print(section.blocks, place);
  return section.kind === 'annex' ? [annexHeading(section, place), ...blocks] : blocks;
}

function annexHeading(annex: AnnexSection, place: Place): WordParagraph {
  const label = annexLabel(annex.label, (number) => anchored(annex.anchor, [plain(number)], place));
  return paragraph('AnnexHeading', [...label, tab, ...runsOf(annex.title, place)]);
}

/** On a new page, unless it is the body right after the contents, or signatures, which are held to what is signed. */
function joined(
  before: readonly Piece[],
  pieces: readonly Piece[],
  kind: Section['kind'],
  previous: Section | undefined,
): readonly Piece[] {
  if (previous === undefined) return pieces;
  if (kind === 'body' && previous.blocks.at(-1)?.kind === 'contents') return [...before, ...pieces];
  const isHeld = kind === 'signatures' && previous.kind !== 'cover' && fitsOnPage(pieces);
  return isHeld ? [...held(before), ...gathered(pieces)] : [...before, ...onNewPage(pieces)];
}

function onNewPage(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (first === undefined) return [];
  if (first.kind === 'paragraph') return [{ ...first, startsPage: true }, ...rest];
  return [paragraph('TableEnd', [], { startsPage: true }), ...pieces];
}

/** A rule close below words would look like a line under them. */
const ROOM_ABOVE_TABLE = 5;
const ROOM_AFTER_TABLE = 9;

/** Tables have no room above or below of their own, and Word would make one table of two that touch. */
function separated(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, index): readonly Piece[] => {
    const next = pieces[index + 1];
    const followsTable = pieces[index - 1]?.kind === 'table';
    if (piece.kind === 'table') return next?.kind === 'paragraph' ? [piece] : [piece, paragraph('TableEnd', [])];
    if (piece.kind !== 'paragraph') return [piece];
    const before = followsTable ? roomBefore(piece) : piece.before;
    return [{ ...piece, before, after: isFramed(next) ? styles[piece.style].after + ROOM_ABOVE_TABLE : piece.after }];
  });
}

const isFramed = (piece: Piece | undefined): boolean =>
  piece?.kind === 'table' && tableStyle[piece.form].ruleAround !== null;

const roomBefore = ({ before, style }: WordParagraph): number =>
  Math.max(before ?? styles[style].before, ROOM_AFTER_TABLE);

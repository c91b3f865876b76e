import type { FilledPage, PlacedStrip } from '#core/printing/pdf/pages.ts';
import { AREA } from '#core/printing/pdf/stripsOf.ts';
import type { Mark } from '#core/printing/pdf/strips.ts';
import type { Role, Tag } from '#core/printing/pdf/tags.ts';

/** A line of text as it came to stand, with all it is part of, the innermost first. */
interface PlacedLine {
  readonly page: number;
  readonly y: number;
  readonly height: number;
  readonly text: string;
  readonly parts: readonly Tag[];
}

/** Up to these shares of a page rows of a table, and its header, are never cut. */
const HIGH_ROW = 1 / 3;
const HIGH_HEADER = 1 / 2;
const FEWEST_LINES = 2;

/** Everything a careful typesetter would not have let go, in words. */
export function badBreaks(pages: readonly FilledPage[]): readonly string[] {
  const lines = pages.map((page, index) => linesOn(page, index + 1));
  const all = lines.flat();
  return [
    ...lines.flatMap((on, index) => (on.length === 0 ? [`page ${index + 1} is empty`] : [])),
    ...pages.flatMap((page, index) => badEnds(page, pages[index + 1], index + 1)),
    ...splitParagraphs(all),
    ...splitParts(all, 'THead', HIGH_HEADER),
    ...splitParts(all, 'TR', HIGH_ROW),
    ...splitParts(all, 'Heading', 1),
    ...bareSignatures(pages),
  ];
}

function linesOn(page: FilledPage, number: number): readonly PlacedLine[] {
  return page.strips
    .filter(({ isRepeat }) => !isRepeat)
    .flatMap((placed) => linesIn(placed, number))
    .toSorted((a, b) => a.y - b.y);
}

function linesIn({ strip, y }: PlacedStrip, page: number): readonly PlacedLine[] {
  return strip.marks.flatMap((mark) => lineOf(mark, y, page));
}

function lineOf(mark: Mark, y: number, page: number): readonly PlacedLine[] {
  if (mark.kind !== 'line' || typeof mark.tag === 'string') return [];
  const text = mark.line.pieces.map(({ run }) => run.text).join('');
  return [{ page, y: y + mark.y, height: mark.line.height, text: text.slice(0, 50), parts: partsOf(mark.tag) }];
}

function partsOf(tag: Tag): readonly Tag[] {
  return tag.parent === null ? [tag] : [tag, ...partsOf(tag.parent)];
}

const partIn = (line: PlacedLine, role: Role): Tag | undefined => line.parts.find((part) => part.role === role);

/** Rows may be empty, so slices count and not lines. A section of its own begins a page whatever stands before it. */
function badEnds(page: FilledPage, next: FilledPage | undefined, number: number): readonly string[] {
  const last = partsOfStrip(page.strips.at(-1));
  const first = partsOfStrip(next?.strips.find(({ isRepeat }) => !isRepeat));
  const ends = (role: Role): Tag | undefined => last.find((part) => part.role === role && !first.includes(part));
  const heading = ends('Heading');
  const table = ends('THead')?.parent ?? null;
  const at = `at the end of page ${number}`;
  return [
    ...(heading !== undefined && first.some((part) => part === sectionIn(last)) ? [`a heading ${at}`] : []),
    ...(table !== null && first.includes(table) ? [`the header of a table ${at}`] : []),
  ];
}

function partsOfStrip(placed: PlacedStrip | undefined): readonly Tag[] {
  const marks = placed?.strip.marks ?? [];
  return marks.flatMap((mark) => ('tag' in mark && typeof mark.tag !== 'string' ? partsOf(mark.tag) : []));
}

/** Of the parts of one mark or several: the whole document is the last of each, its section the one before. */
const sectionIn = (parts: readonly Tag[]): Tag | undefined => parts.at(-2);

function byPart(lines: readonly PlacedLine[], role: Role): readonly (readonly PlacedLine[])[] {
  const groups = new Map<Tag, PlacedLine[]>();
  for (const line of lines) {
    const part = partIn(line, role);
    if (part !== undefined) groups.set(part, [...(groups.get(part) ?? []), line]);
  }
  return [...groups.values()];
}

function byPage(lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const pages = [...new Set(lines.map(({ page }) => page))];
  return pages.map((page) => lines.filter((line) => line.page === page));
}

/** One line of a paragraph alone at the end of a page or at the beginning of the next. */
function splitParagraphs(lines: readonly PlacedLine[]): readonly string[] {
  return byPart(lines, 'P').flatMap((paragraph) => {
    const parts = byPage(paragraph);
    const alone = parts.length > 1 ? parts.filter((part) => new Set(part.map(({ y }) => y)).size < FEWEST_LINES) : [];
    return alone.map(([line]) => `a line alone on page ${line?.page}: ${line?.text}`);
  });
}

const NAMES: Partial<Record<Role, string>> = { THead: 'the header of a table', TR: 'a row', Heading: 'a heading' };

/** Parts that stand on two pages though they are no higher than this share of a page. */
function splitParts(lines: readonly PlacedLine[], role: Role, highest: number): readonly string[] {
  return byPart(lines, role).flatMap((part) => {
    const pieces = byPage(part);
    const height = pieces.reduce((sum, piece) => {
      const bottom = Math.max(...piece.map((line) => line.y + line.height));
      return sum + bottom - Math.min(...piece.map(({ y }) => y));
    }, 0);
    const isCut = pieces.length > 1 && height < AREA.height * highest * 0.9;
    return isCut ? [`${NAMES[role]} cut on page ${part[0]?.page}: ${part[0]?.text}`] : [];
  });
}

/** Those who sign have the end of the contract before their eyes, as far as it has lines and a page has room for them. */
function bareSignatures(pages: readonly FilledPage[]): readonly string[] {
  const strips = pages.flatMap((page, index) => slicesOf(page, index + 1));
  const first = strips.findIndex(({ lines }) => lines.some(isToSign));
  const [signed] = strips[first]?.lines ?? [];
  if (signed === undefined) return [];
  const begin = strips.findIndex(({ lines }) =>
    lines.some((line) => sectionIn(line.parts) === sectionIn(signed.parts)),
  );
  const from = heldFrom(strips, begin);
  const height = strips.slice(from, first + 1).reduce((sum, slice) => sum + slice.height, 0);
  const wanted = Math.min(FEWEST_LINES, lineCount(strips.slice(from, begin)));
  const there = lineCount(strips.slice(0, begin).filter(({ page }) => page === signed.page));
  const isBare = there < wanted && height + signed.height <= AREA.height;
  return isBare ? [`signatures after ${there} lines on page ${signed.page}`] : [];
}

interface Slice {
  readonly lines: readonly PlacedLine[];
  readonly height: number;
  readonly page: number;
  readonly isCover: boolean;
}

function slicesOf({ strips, isBare }: FilledPage, page: number): readonly Slice[] {
  return strips
    .filter(({ isRepeat }) => !isRepeat)
    .map((placed) => {
      const { before, height } = placed.strip;
      return { lines: linesIn(placed, page), height: before + height, page, isCover: isBare };
    });
}

/** From where the last lines before the signatures have to stand with them, and what those must not be parted from. */
function heldFrom(strips: readonly Slice[], begin: number): number {
  let from = begin;
  for (;;) {
    const previous = strips[from - 1];
    if (previous === undefined || previous.isCover) return from;
    const opens = previous.lines.some((line) => (partIn(line, 'Heading') ?? partIn(line, 'THead')) !== undefined);
    if (lineCount(strips.slice(from, begin)) >= FEWEST_LINES && !opens) return from;
    from -= 1;
  }
}

function lineCount(strips: readonly Slice[]): number {
  const written = ({ lines }: Slice): readonly PlacedLine[] => lines.filter(({ text }) => text.trim() !== '');
  return strips.reduce((sum, slice) => sum + new Set(written(slice).map(({ y }) => y)).size, 0);
}

/** A party signs in a part of its own inside the part of the signatures. */
function isToSign(line: PlacedLine): boolean {
  return line.parts.filter(({ role }) => role === 'Sect').length > 1;
}

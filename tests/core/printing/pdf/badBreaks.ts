import type { FilledPage } from '#core/printing/pdf/pages.ts';
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

/** Rows up to this share of a page are never cut. */
const HIGH_ROW = 1 / 3;
const FEWEST_LINES = 2;

/** Everything a careful typesetter would not have let go, in words. */
export function badBreaks(pages: readonly FilledPage[]): readonly string[] {
  const lines = pages.map((page, index) => linesOn(page, index + 1));
  const all = lines.flat();
  return [
    ...lines.flatMap((on, index) => (on.length === 0 ? [`page ${index + 1} is empty`] : [])),
    ...lines.flatMap((on, index) => badEnds(on, lines[index + 1] ?? [])),
    ...splitParagraphs(all),
    ...splitRows(all),
    ...bareSignatures(lines, new Set(pages.flatMap(({ isBare }, index) => (isBare ? [index + 1] : [])))),
  ];
}

function linesOn(page: FilledPage, number: number): readonly PlacedLine[] {
  return page.strips
    .filter(({ isRepeat }) => !isRepeat)
    .flatMap(({ strip, y }) => strip.marks.flatMap((mark) => lineOf(mark, y, number)))
    .toSorted((a, b) => a.y - b.y);
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

/** A section of its own begins a page whatever stands at the end of the one before. */
function badEnds(lines: readonly PlacedLine[], next: readonly PlacedLine[]): readonly string[] {
  const last = lines.at(-1);
  const [first] = next;
  if (last === undefined || first === undefined || sectionOf(last) !== sectionOf(first)) return [];
  const at = `at the end of page ${last.page}: ${last.text}`;
  if (partIn(last, 'THead') !== undefined) return [`the header of a table ${at}`];
  if (partIn(last, 'Heading') !== undefined) return [`a heading ${at}`];
  return [];
}

const sectionOf = (line: PlacedLine): Tag | undefined => line.parts.at(-2);

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

function splitRows(lines: readonly PlacedLine[]): readonly string[] {
  return byPart(lines, 'TR').flatMap((row) => {
    const parts = byPage(row);
    const height = parts.reduce((sum, part) => {
      const bottom = Math.max(...part.map((line) => line.y + line.height));
      return sum + bottom - Math.min(...part.map(({ y }) => y));
    }, 0);
    const isCut = parts.length > 1 && height < AREA.height * HIGH_ROW * 0.9;
    return isCut ? [`a row cut on page ${row[0]?.page}: ${row[0]?.text}`] : [];
  });
}

/** Those who sign have the end of the contract before their eyes, as far as it has lines behind its cover. */
function bareSignatures(pages: readonly (readonly PlacedLine[])[], covers: ReadonlySet<number>): readonly string[] {
  return pages.flatMap((lines) => {
    const first = lines.findIndex(isToSign);
    const page = lines[first]?.page;
    if (first < 0 || pages.flat().some((line) => line.page === (page ?? 1) - 1 && isToSign(line))) return [];
    const before = new Set(lines.slice(0, first).map(({ y }) => y)).size;
    const earlier = pages.flat().filter((line) => line.page < (page ?? 1) && !covers.has(line.page)).length;
    return before < Math.min(FEWEST_LINES, before + earlier)
      ? [`signatures after ${before} lines on page ${page}`]
      : [];
  });
}

/** A party signs in a part of its own inside the part of the signatures. */
function isToSign(line: PlacedLine): boolean {
  return line.parts.filter(({ role }) => role === 'Sect').length > 1;
}

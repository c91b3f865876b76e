import {
  heightIn,
  LEAST_PADDING,
  lowered,
  widened,
  WIDEST_UNDIVIDED,
  WIDEST_WORD,
  type CountedRows,
} from '#core/printing/columnWidths.ts';
import type { Row, TableBox, TextBox } from '#core/printing/pdf/boxes.ts';
import type { Faces } from '#core/printing/pdf/glyphs.ts';
import type { TypeCase } from '#core/printing/pdf/lines.ts';
import { isDivisible, piecesOf, wordsOf, type Word } from '#core/printing/pdf/words.ts';

/** What lies beside a higher cell counts less than this; a table that is higher by so much has a line more. */
const A_LINE = 0.9;

export interface Column {
  readonly x: number;
  readonly width: number;
}

/** A table and where its columns stand; its indent and padding may be less than were asked for. */
export interface LaidOutTable {
  readonly table: TableBox;
  readonly columns: readonly Column[];
}

/**
 * The columns as wide as their shares say, but wide enough for their words where there is room for them anywhere: first
 * the other columns give what they can spare, then the padding, then the indent. Words of the header come first. An address is
 * kept whole where that takes no more lines than dividing it.
 */
export function laidOut(asked: TableBox, width: number, typeCase: TypeCase): LaidOutTable {
  const words = wordWidths(asked, roomOf(asked, width), typeCase);
  const table = fitted(asked, width, words.divided);
  let x = table.indent;
  const columns = widthsOf(table, width, words, typeCase).map((columnWidth) => {
    const column = { x, width: columnWidth };
    x += columnWidth + table.gap;
    return column;
  });
  return { table, columns };
}

function widthsOf(table: TableBox, width: number, words: WordWidths, typeCase: TypeCase): readonly number[] {
  const room = roomOf(table, width);
  const wanted = shared(table, room, padded(table, words.header));
  const least = padded(table, words.divided);
  const wide = widened(wanted, least);
  if (table.header === null) return wide;
  const lines = cellLines(table, typeCase);
  const low = lowered(wide, least, lines);
  const whole = padded(table, words.whole);
  if (sum(whole) > room || sum(whole) === sum(least)) return low;
  const roomy = lowered(widened(wanted, whole), whole, lines);
  return heightIn(lines, roomy) < heightIn(lines, low) + A_LINE ? roomy : low;
}

/** The room as the columns share it, but those of wide headers wider. */
function shared({ shares }: TableBox, room: number, least: readonly number[]): readonly number[] {
  const total = sum(shares);
  return widened(
    shares.map((share) => (room * share) / total),
    least,
  );
}

function padded({ padding }: TableBox, widths: readonly number[]): readonly number[] {
  return widths.map((widest) => widest + 2 * padding.horizontal);
}

function roomOf(table: TableBox, width: number): number {
  return width - table.indent - table.gap * (table.shares.length - 1);
}

/** Less padding, then less indent, where the words would not have room otherwise. */
function fitted(table: TableBox, width: number, words: readonly number[]): TableBox {
  const { horizontal } = table.padding;
  const spare = roomOf(table, width) - sum(words);
  const least = Math.min(horizontal, LEAST_PADDING);
  const padding = Math.min(horizontal, Math.max(least, spare / (2 * words.length)));
  const lack = Math.max(2 * padding * words.length - spare, 0);
  return {
    ...table,
    indent: Math.max(table.indent - lack, 0),
    padding: { ...table.padding, horizontal: padding },
  };
}

/** The widest word of each column: of its header, and of all its cells, where addresses may be divided and where they may not. */
interface WordWidths {
  readonly header: readonly number[];
  readonly divided: readonly number[];
  readonly whole: readonly number[];
}

function wordWidths(table: TableBox, room: number, typeCase: TypeCase): WordWidths {
  const widthsIn = (rows: readonly Row[], index: number): readonly number[] =>
    rows.flatMap((row) => row.cells[index]?.boxes ?? []).flatMap((box) => widthsOfWords(box, typeCase));
  const headers = table.header === null ? [] : [table.header.row];
  const header = table.shares.map((_, index) => widest(widthsIn(headers, index), room));
  const inRows = table.shares.map((_, index) => widthsIn(table.rows, index));
  const within = (share: number): readonly number[] =>
    inRows.map((widths, index) => Math.max(header[index] ?? 0, widest(widths, room * share)));
  return { header, divided: within(WIDEST_WORD), whole: within(WIDEST_UNDIVIDED) };
}

function widest(widths: readonly number[], limit: number): number {
  return widths.reduce((most, width) => (width > most && width <= limit ? width : most), 0);
}

function widthsOfWords(box: TextBox, { faces, missing }: TypeCase): readonly number[] {
  return wordsOf(box.runs, faces, missing).map(({ width }) => width);
}

/** Counts the lines of each cell at any width of its column. */
function cellLines({ header, rows, padding }: TableBox, { faces, missing }: TypeCase): CountedRows {
  const all = header === null ? rows : [header.row, ...rows];
  return all.map(({ cells }) =>
    cells.map(({ boxes }) => {
      const paragraphs = boxes.map(({ runs }) => wordsOf(runs, faces, missing));
      return (width) => sum(paragraphs.map((words) => linesOf(words, width - 2 * padding.horizontal, faces)));
    }),
  );
}

/** A word wider than its column begins a line and is cut where lines will cut it. */
function linesOf(words: readonly Word[], room: number, faces: Faces): number {
  let lines = 1;
  let used = 0;
  const add = ({ width, spaceWidth }: Word): void => {
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    used += width + spaceWidth;
  };
  words.forEach((word, index) => {
    const isCut = word.width > room && isDivisible(word);
    if (isCut && used > 0) {
      lines += 1;
      used = 0;
    }
    for (const part of isCut ? piecesOf(word, room, faces) : [word]) add(part);
    if (word.endsLine && index < words.length - 1) {
      lines += 1;
      used = 0;
    }
  });
  return lines;
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}

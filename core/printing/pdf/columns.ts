import { LEAST_PADDING, lowered, widened, WIDEST_WORD, type CountedRows } from '#core/printing/columnWidths.ts';
import type { Row, TableBox, TextBox } from '#core/printing/pdf/boxes.ts';
import type { TypeCase } from '#core/printing/pdf/lines.ts';
import { wordsOf, type Word } from '#core/printing/pdf/words.ts';

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
 * the other columns give what they can spare, then the padding, then the indent. Words of the header come first.
 */
export function laidOut(asked: TableBox, width: number, typeCase: TypeCase): LaidOutTable {
  const words = wordWidths(asked, roomOf(asked, width), typeCase);
  const table = fitted(asked, width, words.all);
  const room = roomOf(table, width);
  const total = sum(table.shares);
  const padded = (widths: readonly number[]): readonly number[] =>
    widths.map((widest) => widest + 2 * table.padding.horizontal);
  const wanted = table.shares.map((share) => (room * share) / total);
  const least = padded(words.all);
  const wide = widened(widened(wanted, padded(words.header)), least);
  const widths = table.header === null ? wide : lowered(wide, least, cellLines(table, typeCase));
  let x = table.indent;
  const columns = widths.map((columnWidth) => {
    const column = { x, width: columnWidth };
    x += columnWidth + table.gap;
    return column;
  });
  return { table, columns };
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

/** The widest word of each column: in its header, and in all its cells. */
function wordWidths(
  table: TableBox,
  room: number,
  typeCase: TypeCase,
): { readonly header: readonly number[]; readonly all: readonly number[] } {
  const widestOf = (rows: readonly Row[], index: number, limit: number): number =>
    Math.max(0, ...rows.flatMap((row) => row.cells[index]?.boxes ?? []).map((box) => widestWord(box, limit, typeCase)));
  const headers = table.header === null ? [] : [table.header.row];
  const header = table.shares.map((_, index) => widestOf(headers, index, room));
  const all = header.map((widest, index) => Math.max(widest, widestOf(table.rows, index, room * WIDEST_WORD)));
  return { header, all };
}

function widestWord(box: TextBox, limit: number, typeCase: TypeCase): number {
  let widest = 0;
  for (const { width } of wordsOf(box.runs, typeCase.faces, typeCase.missing)) {
    if (width > widest && width <= limit) widest = width;
  }
  return widest;
}

/** Counts the lines of each cell at any width of its column. */
function cellLines({ header, rows, padding }: TableBox, typeCase: TypeCase): CountedRows {
  const all = header === null ? rows : [header.row, ...rows];
  return all.map(({ cells }) =>
    cells.map(({ boxes }) => {
      const paragraphs = boxes.map(({ runs }) => wordsOf(runs, typeCase.faces, typeCase.missing));
      return (width) => sum(paragraphs.map((words) => linesOf(words, width - 2 * padding.horizontal)));
    }),
  );
}

/** A word wider than its column is cut, and takes as many lines as it has parts. */
function linesOf(words: readonly Word[], room: number): number {
  let lines = 1;
  let used = 0;
  words.forEach(({ width, spaceWidth, endsLine }, index) => {
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    const cuts = Math.max(0, Math.ceil(width / Math.max(room, 1)) - 1);
    lines += cuts;
    used += width - cuts * room + spaceWidth;
    if (endsLine && index < words.length - 1) {
      lines += 1;
      used = 0;
    }
  });
  return lines;
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}

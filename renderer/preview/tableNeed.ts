import type { Table, TableCell } from '#core/document/document.ts';
import { plainTextOf } from '#core/document/inline.ts';

/** Widths, in sizes of the text, below which a table that needs them stands as a list; `contract.css` knows the same. */
const NEEDS = [20, 26, 32, 40] as const;

/** A letter and the space around a cell, in sizes of the text. */
const LETTER = 0.47;
const AROUND = 1;

/** Addresses and the like are divided rather than given room. */
export const LONGEST_WORD = 16;

/** The room that the words of a table need side by side; `null` when any width does. */
export function tableNeed(table: Table): (typeof NEEDS)[number] | null {
  const rows = [table.header, ...table.rows].map(({ cells }) => cells);
  const width = table.columns
    .map((_, column) => Math.max(0, ...rows.map((cells) => columnWidth(cells[column]))))
    .reduce((sum, letters) => sum + letters * LETTER + AROUND, 0);
  if (table.columns.length < 3) return null;
  return NEEDS.find((need) => width <= need) ?? 40;
}

const known = new WeakMap<TableCell, number>();

export function longestWord(cell: TableCell | undefined): number {
  if (cell === undefined) return 0;
  const longest = known.get(cell) ?? lettersOfLongest(cell);
  known.set(cell, longest);
  return longest;
}

function lettersOfLongest(cell: TableCell): number {
  const words = cell.content.flatMap((paragraph) => plainTextOf(paragraph).split(/[\s-]+/u));
  return Math.max(0, ...words.map(({ length }) => length));
}

function columnWidth(cell: TableCell | undefined): number {
  return Math.min(longestWord(cell), LONGEST_WORD);
}

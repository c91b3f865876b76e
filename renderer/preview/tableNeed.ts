import type { Table, TableCell } from '#core/document/document.ts';
import { plainTextOf } from '#core/document/inline.ts';

/** Widths, in sizes of the text, below which a table that needs them stands as a list; `contract.css` knows the same. */
export const NEEDS = [20, 26, 32, 40, 48, 56, 64] as const;

/** A letter and the space around a cell, in sizes of the text. */
const LETTER = 0.488;
const AROUND = 1;

/** Addresses and the like that are longer are divided rather than given room; so are words that nobody would write. */
const LONGEST = { address: 16, word: 24 } as const;

/** The room that the words of a table need side by side; `null` when any width does. */
export function tableNeed(table: Table): (typeof NEEDS)[number] | null {
  const rows = [table.header, ...table.rows].map(({ cells }) => cells);
  const width = table.columns
    .map((_, column) => Math.max(0, ...rows.map((cells) => roomOf(cells[column]).letters)))
    .reduce((sum, letters) => sum + letters * LETTER + AROUND, 0);
  if (table.columns.length < 3) return null;
  return NEEDS.find((need) => width <= need) ?? 64;
}

interface Room {
  /** Of the longest word that is kept whole, or as many of a longer one as it gets room for. */
  readonly letters: number;
  readonly isDivided: boolean;
}

const NO_ROOM: Room = { letters: 0, isDivided: false };
const known = new WeakMap<TableCell, Room>();

/** What the words of a cell need. */
export function roomOf(cell: TableCell | undefined): Room {
  if (cell === undefined) return NO_ROOM;
  const room = known.get(cell) ?? measured(cell);
  known.set(cell, room);
  return room;
}

function measured(cell: TableCell): Room {
  const words = cell.content.flatMap((paragraph) => plainTextOf(paragraph).split(/[\s-]+/u));
  return words.reduce<Room>(({ letters, isDivided }, word) => {
    const longest = /^[\p{L}\p{P}]+$/u.test(word) && !/[@./]\p{L}/u.test(word) ? LONGEST.word : LONGEST.address;
    return {
      letters: Math.max(letters, Math.min(word.length, longest)),
      isDivided: isDivided || word.length > longest,
    };
  }, NO_ROOM);
}

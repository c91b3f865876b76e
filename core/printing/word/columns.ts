import { lowered, widened, WIDEST_UNDIVIDED, WIDEST_WORD, type CountedRows } from '#core/printing/columnWidths.ts';
import { lineCounter, widestWord, type Faces } from '#core/printing/word/measure.ts';
import type { Piece, WordRow, WordTable } from '#core/printing/word/story.ts';
import { paddingOf } from '#core/printing/word/tableStyles.ts';

/** Where words alone take more of a table than this, it begins at the margin, whatever its clause is indented by. */
const CROWDED = 0.95;
const LEAST_PADDING = 2.5;

/** The same pieces, the columns of their tables wide enough for their words where the others can spare the room, and as wide as saves lines. */
export function fittedToWords(pieces: readonly Piece[], faces: Faces): readonly Piece[] {
  return pieces.map((piece) => {
    if (piece.kind !== 'table') return piece;
    if (piece.header === null)
      return { ...piece, columns: widened(piece.columns, leastOf(piece, WIDEST_UNDIVIDED, faces)) };
    return fitted(roomier(piece, faces), [piece.header, ...piece.rows], faces);
  });
}

/** Where there is not room for all, words come before addresses. */
function fitted({ table, least }: Roomy, rows: readonly WordRow[], faces: Faces): WordTable {
  const hasRoom = sum(least) <= sum(table.columns);
  const wanted = hasRoom ? table.columns : widened(table.columns, leastOf(table, WIDEST_WORD, faces));
  const { left, right } = paddingOf(table);
  return { ...table, columns: lowered(widened(wanted, least), least, cellLines(rows, left + right, faces)) };
}

/** A table with the least width of each of its columns, which takes long to find out. */
interface Roomy {
  readonly table: WordTable;
  readonly least: readonly number[];
}

/** A table that is crowded with words: as wide as the page, and then with less room around them. */
function roomier(asked: WordTable, faces: Faces): Roomy {
  const least = leastOf(asked, WIDEST_UNDIVIDED, faces);
  const room = sum(asked.columns);
  if (sum(least) <= CROWDED * room) return { table: asked, least };
  const table = widerWithin(asked, sum(least));
  return { table, least: leastOf(table, WIDEST_UNDIVIDED, faces) };
}

function widerWithin(asked: WordTable, needed: number): WordTable {
  const room = sum(asked.columns);
  const scale = (room + asked.left) / room;
  const table = { ...asked, left: 0, columns: asked.columns.map((width) => width * scale) };
  const lack = needed - room - asked.left;
  if (lack <= 0) return table;
  const { left } = paddingOf(table);
  const less = Math.ceil(lack / table.columns.length) / 2;
  return { ...table, padding: Math.max(left - less, LEAST_PADDING) };
}

/** The least width of each column: that of its widest word that takes no more than a share of the table. */
function leastOf(table: WordTable, share: number, faces: Faces): readonly number[] {
  const { left, right } = paddingOf(table);
  const limit = share * sum(table.columns);
  const rows = table.header === null ? table.rows : [table.header, ...table.rows];
  return table.columns.map((_, index) => {
    const lines = rows.flatMap(({ cells }) => cells[index] ?? []);
    return (
      Math.ceil(lines.reduce((widest, line) => Math.max(widest, widestWord(line, limit, faces)), 0)) + left + right
    );
  });
}

/** Counts the lines of each cell at any width of its column. */
function cellLines(rows: readonly WordRow[], padding: number, faces: Faces): CountedRows {
  return rows.map(({ cells }) =>
    cells.map((lines) => {
      const counters = lines.map((line) => lineCounter(line, faces));
      return (width) => counters.reduce((sum, linesAt) => sum + linesAt(width - padding), 0);
    }),
  );
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

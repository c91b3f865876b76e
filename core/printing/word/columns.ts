import { lowered, widened, type CountedRows } from '#core/printing/columnWidths.ts';
import { lineCounter, widestWord, type Faces } from '#core/printing/word/measure.ts';
import type { Piece, WordRow, WordTable } from '#core/printing/word/story.ts';
import { tableStyle } from '#core/printing/word/tableStyles.ts';

/** Word divides no word as we do, but would cut one between any two letters: half a table at most is made room for it. */
const WIDEST_UNDIVIDED = 0.5;

/** The same pieces, the columns of their tables wide enough for their words where the others can spare the room, and as wide as saves lines. */
export function fittedToWords(pieces: readonly Piece[], faces: Faces): readonly Piece[] {
  return pieces.map((piece) => (piece.kind === 'table' ? fitted(piece, faces) : piece));
}

function fitted(table: WordTable, faces: Faces): WordTable {
  const { left, right } = tableStyle[table.form].padding;
  const limit = WIDEST_UNDIVIDED * table.columns.reduce((sum, width) => sum + width, 0);
  const rows = table.header === null ? table.rows : [table.header, ...table.rows];
  const least = table.columns.map((_, index) => {
    let widest = 0;
    for (const { cells } of rows) {
      for (const line of cells[index] ?? []) widest = Math.max(widest, widestWord(line, limit, faces));
    }
    return Math.ceil(widest) + left + right;
  });
  const wide = widened(table.columns, least);
  const columns = table.header === null ? wide : lowered(wide, least, cellLines(rows, left + right, faces));
  return { ...table, columns };
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

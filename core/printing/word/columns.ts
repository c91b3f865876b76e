import { widened } from '#core/printing/columnWidths.ts';
import { widestWord, type Faces } from '#core/printing/word/measure.ts';
import type { Piece, WordTable } from '#core/printing/word/story.ts';
import { tableStyle } from '#core/printing/word/tableStyles.ts';

/** Word divides no word as we do, but would cut one between any two letters: half a table at most is made room for it. */
const WIDEST_UNDIVIDED = 0.5;

/** The same pieces, the columns of their tables wide enough for their words where the others can spare the room. */
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
  return { ...table, columns: widened(table.columns, least) };
}

import { staysWhole } from '#core/printing/companions.ts';
import type { Faces } from '#core/printing/word/measure.ts';
import type { Piece, WordTable } from '#core/printing/word/story.ts';
import { tableStrips } from '#core/printing/word/strips.ts';
import { keptWithNext } from '#core/printing/word/tables.ts';
import { twips } from '#core/printing/word/units.ts';

/**
 * The same pieces, low tables kept whole on a page of the height. Of a high one no rows are kept together: LibreOffice 7 loses the rows
 * below such a pair where the table goes on over the page.
 */
export function lowKeptWhole(pieces: readonly Piece[], faces: Faces, height: number): readonly Piece[] {
  const highest = twips(height);
  return pieces.map((piece) =>
    piece.kind === 'table' && piece.form !== 'signatures' && isLow(piece, faces, highest)
      ? { ...piece, rows: [...piece.rows.slice(0, -1).map(keptWithNext), ...piece.rows.slice(-1)] }
      : piece,
  );
}

function isLow(table: WordTable, faces: Faces, highest: number): boolean {
  const rows = tableStrips({ ...table, header: null }, faces);
  return staysWhole(
    rows.map(({ firstLine }) => firstLine),
    highest,
  );
}

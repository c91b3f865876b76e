import { companions } from '#core/printing/companions.ts';
import type { Faces } from '#core/printing/word/measure.ts';
import type { Piece, WordTable } from '#core/printing/word/story.ts';
import { tableStrips } from '#core/printing/word/strips.ts';
import { keptWithNext } from '#core/printing/word/tables.ts';
import { tableStyle } from '#core/printing/word/tableStyles.ts';
import { twips } from '#core/printing/word/units.ts';

/** The same pieces, the rows of their tables that belong together on a page kept so. The height is that of a page. */
export function companied(pieces: readonly Piece[], faces: Faces, height: number): readonly Piece[] {
  const highest = twips(height);
  return pieces.map((piece) =>
    piece.kind === 'table' && piece.form !== 'signatures' ? withCompanions(piece, faces, highest) : piece,
  );
}

function withCompanions(table: WordTable, faces: Faces, highest: number): WordTable {
  const strips = tableStrips(table, faces);
  const heights = strips.slice(strips.length - table.rows.length).map(({ firstLine }) => firstLine);
  const isKept = companions(heights, tableStyle[table.form].ruleBetween !== null, highest);
  return { ...table, rows: table.rows.map((row, index) => (isKept[index] === true ? keptWithNext(row) : row)) };
}

import { lowering, type Stacked } from '#core/printing/levels.ts';
import type { Faces } from '#core/printing/word/measure.ts';
import type { Piece, WordParagraph, WordRow, WordTable } from '#core/printing/word/story.ts';
import { heightOf, paragraphStrip, type Strip } from '#core/printing/word/strips.ts';
import { paddingOf } from '#core/printing/word/tableStyles.ts';
import { points } from '#core/printing/word/units.ts';

/** The same pieces, the lines to sign on at the same height in boxes side by side, whatever a name above them takes. */
export function levelled(pieces: readonly Piece[], faces: Faces): readonly Piece[] {
  return pieces.map((piece) =>
    piece.kind === 'table' && piece.form === 'signatures'
      ? { ...piece, rows: piece.rows.map((row) => levelledRow(row, piece, faces)) }
      : piece,
  );
}

function levelledRow({ cells }: WordRow, table: WordTable, faces: Faces): WordRow {
  const { left, right } = paddingOf(table);
  const strips = cells.map((lines, index) =>
    lines.map((line) => paragraphStrip(line, (table.columns[index] ?? 0) - left - right, faces)),
  );
  const lowered = lowering(cells.map((lines, box) => lines.map((line, at) => stacked(line, strips[box] ?? [], at))));
  return {
    cells: cells.map((lines, box) =>
      lines.map((line, at) => {
        const lack = lowered[box]?.[at] ?? 0;
        return lack === 0 ? line : { ...line, before: points(roomAbove(strips[box] ?? [], at) + lack) };
      }),
    ),
  };
}

function stacked({ style }: WordParagraph, strips: readonly Strip[], at: number): Stacked {
  const strip = strips[at];
  const height = strip === undefined ? 0 : heightOf(strip, 0, strip.lines);
  return { height: roomAbove(strips, at) + height, endsLevel: style === 'SignatureValue' };
}

/** Word puts the larger of the room below and the room above between two paragraphs. */
const roomAbove = (strips: readonly Strip[], at: number): number =>
  Math.max(strips[at - 1]?.after ?? 0, strips[at]?.before ?? 0);

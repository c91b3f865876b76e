import type { Piece } from '#core/printing/word/story.ts';
import { TEXT_WIDTH } from '#core/printing/word/styles.ts';

/** The same pieces in a column of another width: tables take the share of it that they took of ours. */
export function fittedTo(width: number, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece) => {
    if (piece.kind !== 'table') return piece;
    const left = Math.min(piece.left, width / 4);
    const scale = (width - left) / (TEXT_WIDTH - piece.left);
    return { ...piece, left, columns: piece.columns.map((column) => column * scale) };
  });
}

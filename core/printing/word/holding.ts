import type { Size } from '#core/printing/look.ts';
import type { Faces } from '#core/printing/word/measure.ts';
import { heightOf, stripsOf } from '#core/printing/word/strips.ts';
import { styles } from '#core/printing/word/styles.ts';
import { twips } from '#core/printing/word/units.ts';
import { houseStyle } from '#core/printing/houseStyle.ts';
import type { Piece, WordParagraph, WordTable } from '#core/printing/word/story.ts';
import { keptWithNext } from '#core/printing/word/tables.ts';

/** Signatures stand with the end of what is signed: a page of signatures alone could be put under any contract. */

/** A line alone would be little to hold on to. */
const HELD_LINES = 2;
/** A paragraph of so many letters has two lines at least. */
const SURELY_TWO_LINES = 120;

/** The pieces, the last lines of them kept on the page of what follows. */
export function held(pieces: readonly Piece[]): readonly Piece[] {
  const kept = [...pieces];
  let lines = 0;
  for (let at = kept.length - 1; at >= 0 && lines < HELD_LINES; at -= 1) {
    const piece = kept[at];
    if (piece === undefined || piece.kind === 'contents') break;
    kept[at] = piece.kind === 'table' ? lastRowKept(piece) : { ...piece, keepWithNext: true };
    lines += piece.kind === 'table' || lettersIn(piece) >= SURELY_TWO_LINES ? HELD_LINES : 1;
    if (piece.kind === 'paragraph' && piece.startsPage) break;
  }
  return kept;
}

/** Signatures as one: on the page of their title and of what is held to them, a little below it. */
export function gathered(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.kind !== 'paragraph') return piece;
    const before = index === 0 ? houseStyle.signature.gap : piece.before;
    return { ...piece, before, keepWithNext: index < pieces.length - 1 };
  });
}

/** More rows of signatures than this need a page of their own. */
const MOST_ROWS = 3;

/** Whether the signatures and what is held to them have room on one page. */
export function fitsOnPage(pieces: readonly Piece[]): boolean {
  const rows = pieces.reduce((sum, piece) => sum + (piece.kind === 'table' ? piece.rows.length : 0), 0);
  return rows <= MOST_ROWS;
}

/** The same pieces, held to the signatures only as far as all of it has room on one page. */
export function loosened(pieces: readonly Piece[], faces: Faces, room: Size): readonly Piece[] {
  const signatures = pieces.findIndex((piece) => piece.kind === 'table' && piece.form === 'signatures');
  let below = 0;
  let height = 0;
  for (let at = signatures; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || (at < signatures && !isHeld(piece))) break;
    for (const strip of stripsOf([piece], faces, room.width).toReversed()) {
      height += heightOf(strip, 0, strip.lines) + Math.max(strip.after, below);
      below = strip.before;
    }
    if (height > twips(room.height)) return pieces.with(at, letGo(piece));
  }
  return pieces;
}

const isHeld = (piece: Piece): boolean =>
  piece.kind === 'paragraph' && (piece.keepWithNext || styles[piece.style].keepWithNext);

const letGo = (piece: Piece): Piece => (piece.kind === 'paragraph' ? { ...piece, keepWithNext: false } : piece);

function lastRowKept(table: WordTable): WordTable {
  const last = table.rows.at(-1);
  return last === undefined ? table : { ...table, rows: [...table.rows.slice(0, -1), keptWithNext(last)] };
}

function lettersIn({ runs }: Pick<WordParagraph, 'runs'>): number {
  return runs.reduce((sum, run) => {
    if (run.kind === 'bookmark' || run.kind === 'jump') return sum + lettersIn(run);
    return sum + ('text' in run ? run.text.length : 0);
  }, 0);
}

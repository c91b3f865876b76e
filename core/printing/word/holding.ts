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

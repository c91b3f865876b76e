import type { WordRun } from './wordText.ts';

/** A piece of a sentence: words, or a place to be filled in. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string; readonly bold: boolean; readonly italic: boolean }
  | { readonly kind: 'blank'; readonly label: string; readonly by: BlankKind };

export type BlankKind = 'line' | 'brackets' | 'control' | 'highlight';

/** Lines and dots to write on; what stands in brackets; an ellipsis that is a place of its own, not the end of a sentence. */
const BLANK =
  /_{3,}|\.{5,}|(?<![\p{L}\p{N}])…+(?![\p{L}\p{N}])|\[[ \t]*[●•…_.xX ]*[ \t]*\]|\[[^[\]\n]{1,80}\]|<[^<>\n]{1,60}>|●/gu;
const NOTHING_SAID = /^[\s●•…_.xX-]*$/u;
const LONGEST_LABEL = 80;

/** The words of runs, and the places in them that wait for a value. */
export function piecesOf(runs: readonly WordRun[]): readonly Piece[] {
  return runs.flatMap(({ text, bold, italic, mark }): readonly Piece[] => {
    if (text === '') return [];
    if (mark !== null && text.trim() !== '') return [...edge(text, /^\s*/u), blank(text, mark), ...edge(text, /\s*$/u)];
    return divided(text).map((piece) =>
      typeof piece === 'string' ? { kind: 'words', text: piece, bold, italic } : piece,
    );
  });
}

function divided(text: string): readonly (string | Piece)[] {
  const pieces: (string | Piece)[] = [];
  let at = 0;
  for (const found of text.matchAll(BLANK)) {
    if (found.index > at) pieces.push(text.slice(at, found.index));
    pieces.push(blank(found[0], /[[<]/.test(found[0][0] ?? '') ? 'brackets' : 'line'));
    at = found.index + found[0].length;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}

/** The spaces around what is marked belong to the sentence. */
function edge(text: string, spaces: RegExp): readonly Piece[] {
  const [found = ''] = spaces.exec(text) ?? [];
  return found === '' ? [] : [{ kind: 'words', text: found, bold: false, italic: false }];
}

function blank(text: string, by: BlankKind): Piece {
  const inside = text
    .trim()
    .replace(/^[[<]+|[\]>]+$/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const label = NOTHING_SAID.test(inside) ? '…' : inside.slice(0, LONGEST_LABEL);
  return { kind: 'blank', label, by };
}

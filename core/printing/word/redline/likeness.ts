import type { Likeness } from './aligned.ts';
import { bookmarkIn } from './trackedRuns.ts';
import type { Piece, Run, WordParagraph, WordRow } from '#core/printing/word/story.ts';
import { wordsOfRuns } from '#core/printing/word/wordsIn.ts';

/** Two texts with fewer words in common are two texts. */
const LEAST_IN_COMMON = 0.4;

/** A clause is known by its bookmark, an entry of the contents by the one it leads to, anything else by what it says. */
export const likePieces: Likeness<Piece> = {
  key: (piece) => {
    if (piece.kind === 'contents') return 'contents';
    if (piece.kind === 'table') return `table ${piece.form} ${piece.columns.length} ${piece.summary}`;
    return keyOfParagraph(piece);
  },
  alike: (before, after) => {
    if (before.kind === 'paragraph' && after.kind === 'paragraph') return alikeParagraphs(before, after);
    if (before.kind !== 'table' || after.kind !== 'table') return 0;
    if (before.form !== after.form || before.columns.length !== after.columns.length) return 0;
    return inCommon(before.rows.map(wordsOfRow).join(' '), after.rows.map(wordsOfRow).join(' '));
  },
};

export const likeParagraphs: Likeness<WordParagraph> = { key: keyOfParagraph, alike: alikeParagraphs };

/** A row is known by the term it defines or by its first cell. */
export const likeRows: Likeness<WordRow> = {
  key: ({ cells: [first = []] }) => first.map(({ runs }) => bookmarkIn(runs) ?? wordsIn(runs)).join('\n'),
  alike: (before, after) => inCommon(wordsOfRow(before), wordsOfRow(after)),
};

function keyOfParagraph({ style, listed, runs }: WordParagraph): string {
  const [only, ...others] = runs;
  if (only?.kind === 'jump' && others.length === 0) return `to ${only.bookmark}`;
  const bookmark = bookmarkIn(runs);
  return bookmark === null ? `${style} ${listed?.level ?? ''} ${wordsIn(runs)}` : `bookmark ${bookmark}`;
}

function alikeParagraphs(before: WordParagraph, after: WordParagraph): number {
  const isOfOneKind = before.style === after.style && before.listed?.list === after.listed?.list;
  return isOfOneKind ? inCommon(wordsIn(before.runs), wordsIn(after.runs)) : 0;
}

function wordsOfRow({ cells }: WordRow): string {
  return cells.flatMap((lines) => lines.map(({ runs }) => wordsIn(runs))).join(' ');
}

/** What runs say, for comparing: words on both sides of a tab are two. */
export const wordsIn = (runs: readonly Run[]): string => wordsOfRuns(runs, ' ');

/** The share of the words of two texts that both have; 0 where it is too small to count. */
function inCommon(before: string, after: string): number {
  const [old, now] = [words(before), words(after)];
  const left = new Map<string, number>();
  for (const word of old) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of now) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  const all = old.length + now.length;
  const share = all === 0 ? 1 : (2 * common) / all;
  return share < LEAST_IN_COMMON ? 0 : share;
}

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

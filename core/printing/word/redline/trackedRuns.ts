import type { Run } from '#core/printing/word/story.ts';
import { plain } from '#core/printing/word/story.ts';
import { unreachable } from '#core/unreachable.ts';
import { wordDifferences } from '#core/wordDifferences.ts';

export type Change = 'kept' | 'inserted' | 'deleted';

/** A run that holds no other. */
export type Leaf = Exclude<Run, { kind: 'bookmark' | 'jump' | 'pageOf' | 'pageTotal' }>;

/** Words of a paragraph of which it is known whether they were there before, and whether they still are. */
export interface TrackedRun {
  readonly change: Change;
  readonly run: Leaf;
  /** Bookmark that a click leads to. */
  readonly jump: string | null;
  /** Stands in the bookmark of its paragraph. */
  readonly isMarked: boolean;
}

type Written = Omit<TrackedRun, 'change'>;

/** The pages that a version of the contract shows. */
export interface ShownPages {
  readonly pageOf: (bookmark: string) => number;
  readonly total: number;
}

/** The name of the bookmark that a paragraph has, if it has one. */
export function bookmarkIn(runs: readonly Run[]): string | null {
  return runs.find((run) => run.kind === 'bookmark')?.name ?? null;
}

export function written(runs: readonly Run[], pages: ShownPages): readonly Written[] {
  return leavesOf(runs, { jump: null, isMarked: false }, pages);
}

function leavesOf(
  runs: readonly Run[],
  around: Pick<Written, 'jump' | 'isMarked'>,
  pages: ShownPages,
): readonly Written[] {
  return runs.flatMap((run): readonly Written[] => {
    switch (run.kind) {
      case 'bookmark':
        return leavesOf(run.runs, { ...around, isMarked: true }, pages);
      case 'jump':
        return leavesOf(run.runs, { ...around, jump: run.bookmark }, pages);
      case 'pageOf': {
        const shown = String(pages.pageOf(run.bookmark));
        return [{ ...around, run: { kind: 'field', instruction: `PAGEREF ${run.bookmark} \\h`, shown } }];
      }
      case 'pageTotal':
        return [{ ...around, run: { kind: 'field', instruction: 'NUMPAGES', shown: String(pages.total) } }];
      default:
        return [{ ...around, run }];
    }
  });
}

export const inserted = (leaf: Written): TrackedRun => ({ ...leaf, change: 'inserted' });

/** What is gone leads nowhere and counts nothing: its fields and links are the words that they showed. */
export function deleted({ run, isMarked }: Written): TrackedRun {
  return { change: 'deleted', run: asWords(run), jump: null, isMarked };
}

function asWords(run: Leaf): Leaf {
  switch (run.kind) {
    case 'field':
      return plainWords(run.shown);
    case 'link':
      return plainWords(run.text);
    default:
      return run;
  }
}

const plainWords = (text: string): Leaf => {
  const words = plain(text);
  return words.kind === 'text' ? words : { kind: 'lineBreak' };
};

/**
 * What was changed in a paragraph, word by word. A field stays only if it shows the same in both versions and leads to a
 * clause that is in both (`stays` knows the bookmarks of these). How words look is as it is now.
 */
export function comparedRuns(
  before: readonly Written[],
  after: readonly Written[],
  stays: (bookmark: string) => boolean,
): readonly TrackedRun[] {
  const [old, now] = [new Cursor(before), new Cursor(after)];
  const textOf = (leaves: readonly Written[], side: string): string =>
    leaves.map(({ run }) => comparable(run, side, stays)).join('');
  return wordDifferences(textOf(before, 'before'), textOf(after, 'after')).flatMap(({ kind, text }) => {
    switch (kind) {
      case 'removed':
        return old.take(text.length, (run) => comparable(run, 'before', stays).length).map(deleted);
      case 'added':
        return now.take(text.length, (run) => comparable(run, 'after', stays).length).map(inserted);
      case 'same':
        old.take(text.length, (run) => comparable(run, 'before', stays).length);
        return now
          .take(text.length, (run) => comparable(run, 'after', stays).length)
          .map((leaf): TrackedRun => ({ ...leaf, change: 'kept' }));
      default:
        return unreachable(kind);
    }
  });
}

/** Words as they are; what is no word as one sign that equals that of the same thing only. */
function comparable(run: Leaf, side: string, stays: (bookmark: string) => boolean): string {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'blank':
      return sign(`blank ${run.text}`);
    case 'link':
      return sign(`link ${run.href} ${run.text}`);
    case 'field': {
      const target = /REF (\w+)/.exec(run.instruction)?.[1];
      const place = target === undefined || stays(target) ? '' : side;
      return sign(`field ${run.instruction} ${run.shown} ${place}`);
    }
    case 'tab':
    case 'leader':
    case 'lineBreak':
      return sign(run.kind);
    default:
      return unreachable(run);
  }
}

/** One word to the comparison. */
const sign = (content: string): string => `\uE000${content.replaceAll(/[\uE000\uE001]/g, '')}\uE001`;

/** Goes through the runs of a paragraph by the length of what they are compared by. */
class Cursor {
  readonly #leaves: readonly Written[];
  #index = 0;
  /** Letters of the run at the index that were taken already. */
  #taken = 0;

  constructor(leaves: readonly Written[]) {
    this.#leaves = leaves;
  }

  take(length: number, lengthOf: (run: Leaf) => number): readonly Written[] {
    const taken: Written[] = [];
    let left = length;
    while (left > 0) {
      const leaf = this.#leaves[this.#index];
      if (leaf === undefined) break;
      const whole = lengthOf(leaf.run);
      const part = Math.min(left, whole - this.#taken);
      if (part > 0) taken.push(leaf.run.kind === 'text' ? partOf(leaf, leaf.run.text, this.#taken, part) : leaf);
      this.#taken += part;
      left -= part;
      if (this.#taken < whole) continue;
      this.#index += 1;
      this.#taken = 0;
    }
    return taken;
  }
}

function partOf(leaf: Written, text: string, start: number, length: number): Written {
  if (leaf.run.kind !== 'text') return leaf;
  return { ...leaf, run: { ...leaf.run, text: text.slice(start, start + length) } };
}

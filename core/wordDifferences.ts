/** A stretch of two texts that are compared: in both, or only in one of them. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond so many words that differ, a reader sees two texts, and what lies between is shown as exchanged whole. */
const MOST_CHANGES = 1_500;

/**
 * What was changed between two texts, word by word. The stretches that are not added make up the text before, those that
 * are not removed the text after; two of the same kind never follow each other.
 */
export function wordDifferences(before: string, after: string): readonly Stretch[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const [oldMiddle, nowMiddle] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  return joined([
    ...old.slice(0, start).map(same),
    ...(changesBetween(oldMiddle, nowMiddle) ?? [...oldMiddle.map(removed), ...nowMiddle.map(added)]),
    ...old.slice(old.length - end).map(same),
  ]);
}

/** Words, spaces and signs, each by itself: joined they are the text. What is between two sentinels is one word. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\uE000[^\uE001]*\uE001|[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

const same = (text: string): Stretch => ({ kind: 'same', text });
const removed = (text: string): Stretch => ({ kind: 'removed', text });
const added = (text: string): Stretch => ({ kind: 'added', text });

/** The fewest changes (Myers 1986), or `null` where there are too many. */
function changesBetween(old: readonly string[], now: readonly string[]): readonly Stretch[] | null {
  const reached: Int32Array[] = [];
  let furthest = new Int32Array(3);
  for (let changes = 0; changes <= Math.min(MOST_CHANGES, old.length + now.length); changes += 1) {
    const next = new Int32Array(2 * changes + 3);
    reached.push(next);
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = startOn(furthest, changes, diagonal);
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x += 1;
      next[diagonal + changes + 1] = x;
      if (x >= old.length && x - diagonal >= now.length) return wayBack(reached, old, now);
    }
    furthest = next;
  }
  return null;
}

/** Where a diagonal begins after one more change: `furthest` holds the diagonals of one change less, from -changes on. */
function startOn(furthest: Int32Array, changes: number, diagonal: number): number {
  if (changes === 0) return 0;
  const at = (one: number) => furthest[one + changes] ?? 0;
  return comesFromAbove(at, changes, diagonal) ? at(diagonal + 1) : at(diagonal - 1) + 1;
}

function comesFromAbove(at: (diagonal: number) => number, changes: number, diagonal: number): boolean {
  return diagonal === -changes || (diagonal !== changes && at(diagonal - 1) < at(diagonal + 1));
}

/** From the ends of both texts to their beginnings, by the changes that were reached. */
function wayBack(reached: readonly Int32Array[], old: readonly string[], now: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [x, y] = [old.length, now.length];
  for (const [changes, before] of [...reached.slice(0, -1).entries()].toReversed()) {
    const start = startOn(before, changes + 1, x - y);
    const isAdded = comesFromAbove((one) => before[one + changes + 1] ?? 0, changes + 1, x - y);
    stretches.push(...old.slice(start, x).toReversed().map(same));
    y -= x - start;
    x = start;
    if (isAdded) y -= 1;
    else x -= 1;
    stretches.push(isAdded ? added(now[y] ?? '') : removed(old[x] ?? ''));
  }
  return [...old.slice(0, x).map(same), ...stretches.toReversed()];
}

/** Neighbours of one kind in one; a single space between two changes belongs to both of them, so that a phrase is read as one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of inOrder(stretches)) {
    const last = all.at(-1);
    if (last?.kind === stretch.kind) all[all.length - 1] = { ...last, text: last.text + stretch.text };
    else all.push(stretch);
  }
  return all;
}

/** Where several words were changed in a row, first all that were removed, then all that were added. */
function inOrder(stretches: readonly Stretch[]): readonly Stretch[] {
  const ordered: Stretch[] = [];
  let gone: Stretch[] = [];
  let come: Stretch[] = [];
  const settle = () => {
    ordered.push(...gone, ...come);
    [gone, come] = [[], []];
  };
  for (const [index, stretch] of stretches.entries()) {
    if (stretch.kind === 'removed') gone.push(stretch);
    else if (stretch.kind === 'added') come.push(stretch);
    else if (gone.length + come.length > 0 && isGap(stretch, stretches[index + 1])) {
      gone.push(removed(stretch.text));
      come.push(added(stretch.text));
    } else {
      settle();
      ordered.push(stretch);
    }
  }
  settle();
  return ordered;
}

function isGap({ text }: Stretch, next: Stretch | undefined): boolean {
  return /^[^\S\n]+$/.test(text) && next !== undefined && next.kind !== 'same';
}

/** Letters of one text that another has otherwise, or not at all; places count from 0. */
export interface LetterChange {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** So many letters that stand once in either text are taken for the same place of both. */
const ANCHOR = 32;
/** Changes with fewer letters between them are one. */
const APART = 12;
/** Beyond so many changed letters between two places, all that lies between is one change. */
const MOST_CHANGES = 1_200;

/** Where two long texts differ: what was put in, taken out or moved is one change or two, however far it pushes what follows. */
export function changedLetters(before: string, after: string): readonly LetterChange[] {
  const changes: LetterChange[] = [];
  let [x, y] = [0, 0];
  for (const [left, right] of [...anchors(before, after), [before.length, after.length] as const]) {
    const isEnd = left === before.length;
    if (left < x || right < y) {
      // It overlaps the one before it: it goes on in the same line or is none.
      if (left - right === x - y) [x, y] = [left + ANCHOR, right + ANCHOR];
      continue;
    }
    changes.push(...changesBetween(before, after, { from: x, to: left, otherFrom: y, otherTo: right }));
    if (!isEnd) [x, y] = [left + ANCHOR, right + ANCHOR];
  }
  return joined(changes);
}

/** The longest series of places that both texts have, in order. */
function anchors(before: string, after: string): readonly (readonly [number, number])[] {
  const there = onceIn(before);
  const pairs = Array.from(onceIn(after), ([gram, at]) => [there.get(gram) ?? -1, at] as const)
    .filter(([left, right]) => left >= 0 && right >= 0)
    .toSorted(([, one], [, other]) => one - other);
  const { ends, previous } = risingSeries(pairs.map(([left]) => left));
  const series: (readonly [number, number])[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) series.push(pair);
  }
  return series.toReversed();
}

/** Index of the number that ends the best rising series of each length, and of the number before each in its series. */
function risingSeries(numbers: readonly number[]): { readonly ends: readonly number[]; readonly previous: Int32Array } {
  const ends: number[] = [];
  const previous = new Int32Array(numbers.length).fill(-1);
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  return { ends, previous };
}

/** Where each run of letters stands that the text has once; -1 for those it has more often. */
function onceIn(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at + ANCHOR <= text.length; at += 1) {
    const gram = text.slice(at, at + ANCHOR);
    places.set(gram, places.has(gram) ? -1 : at);
  }
  return places;
}

function changesBetween(before: string, after: string, range: LetterChange): readonly LetterChange[] {
  const whole = withoutEnds(before, after, range);
  const [taken, put] = [before.slice(whole.from, whole.to), after.slice(whole.otherFrom, whole.otherTo)];
  if (taken === '' && put === '') return [];
  if (taken === '' || put === '') return [whole];
  return fewest(taken, put)?.map((one) => moved(one, whole)) ?? [whole];
}

/** The range without what both have at its beginning and at its end. */
function withoutEnds(before: string, after: string, { from, to, otherFrom, otherTo }: LetterChange): LetterChange {
  const shorter = Math.min(to - from, otherTo - otherFrom);
  let start = 0;
  while (start < shorter && before[from + start] === after[otherFrom + start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[to - 1 - end] === after[otherTo - 1 - end]) end += 1;
  return { from: from + start, to: to - end, otherFrom: otherFrom + start, otherTo: otherTo - end };
}

function moved(change: LetterChange, by: LetterChange): LetterChange {
  return {
    from: change.from + by.from,
    to: change.to + by.from,
    otherFrom: change.otherFrom + by.otherFrom,
    otherTo: change.otherTo + by.otherFrom,
  };
}

/** The fewest changes (Myers 1986), or `null` where there are too many. */
function fewest(before: string, after: string): readonly LetterChange[] | null {
  const reached: Int32Array[] = [];
  let furthest = new Int32Array(3);
  for (let changes = 0; changes <= MOST_CHANGES; changes += 1) {
    const next = new Int32Array(2 * changes + 3);
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = startOn(furthest, changes, diagonal);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      next[diagonal + changes + 1] = x;
      if (x >= before.length && x - diagonal >= after.length) return wayBack(reached, before.length, after.length);
    }
    reached.push(next);
    furthest = next;
  }
  return null;
}

function startOn(furthest: Int32Array, changes: number, diagonal: number): number {
  if (changes === 0) return 0;
  return isPut(furthest, changes, diagonal)
    ? (furthest[diagonal + 1 + changes] ?? 0)
    : (furthest[diagonal - 1 + changes] ?? 0) + 1;
}

function isPut(furthest: Int32Array, changes: number, diagonal: number): boolean {
  const at = (one: number) => furthest[one + changes] ?? 0;
  return diagonal === -changes || (diagonal !== changes && at(diagonal - 1) < at(diagonal + 1));
}

function wayBack(reached: readonly Int32Array[], length: number, otherLength: number): readonly LetterChange[] {
  const changes: LetterChange[] = [];
  let [x, y] = [length, otherLength];
  for (const [index, furthest] of [...reached.entries()].toReversed()) {
    const count = index + 1;
    const diagonal = x - y;
    const put = isPut(furthest, count, diagonal);
    const start = startOn(furthest, count, diagonal);
    const [to, otherTo] = [start, start - diagonal];
    const [from, otherFrom] = put ? [start, otherTo - 1] : [start - 1, otherTo];
    changes.push({ from, to, otherFrom, otherTo });
    [x, y] = [from, otherFrom];
  }
  return changes.toReversed();
}

function joined(changes: readonly LetterChange[]): readonly LetterChange[] {
  const all: LetterChange[] = [];
  for (const change of changes) {
    const last = all.at(-1);
    const isNear = last !== undefined && change.from - last.to < APART && change.otherFrom - last.otherTo < APART;
    if (isNear) all[all.length - 1] = { ...last, to: change.to, otherTo: change.otherTo };
    else all.push(change);
  }
  return all;
}

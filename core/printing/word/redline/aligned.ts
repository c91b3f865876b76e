import { changedStretches } from '#core/alignment.ts';

/** What stands in both lists, or in one of them only. */
export type Pair<Item> =
  | { readonly before: Item; readonly after: Item }
  | { readonly before: Item; readonly after: null }
  | { readonly before: null; readonly after: Item };

/** What makes one thing in two lists. */
export interface Likeness<Item> {
  /** Things of the same key are the same, whatever they say. */
  readonly key: (item: Item) => string;
  /** From 0 to 1; at 0 they are never taken for one. Asked only where no key tells. */
  readonly alike: (before: Item, after: Item) => number;
}

/** Beyond so many comparisons, what lies between is told as exchanged whole. */
const MOST_COMPARED = 60_000;

/** Both lists as one: the items of either are in their order, and what was taken out stands before what was put in. */
export function aligned<Item>(
  before: readonly Item[],
  after: readonly Item[],
  likeness: Likeness<Item>,
): readonly Pair<Item>[] {
  const pairs: Pair<Item>[] = [];
  let [from, to] = [0, 0];
  const same = (until: number): void => {
    for (; from < until; from += 1, to += 1) pairs.push(...both(before[from], after[to]));
  };
  for (const stretch of changedStretches(before.map(likeness.key), after.map(likeness.key))) {
    same(stretch.at);
    const taken = before.slice(from, from + stretch.before.length);
    const put = after.slice(to, to + stretch.after.length);
    pairs.push(...mostAlike(taken, put, likeness.alike));
    from += taken.length;
    to += put.length;
  }
  same(before.length);
  return pairs;
}

/** The same where the last of both lists must stay in its place, whatever it says. */
export function alignedToLast<Item>(
  before: readonly Item[],
  after: readonly Item[],
  likeness: Likeness<Item>,
): readonly Pair<Item>[] {
  return [...aligned(before.slice(0, -1), after.slice(0, -1), likeness), ...both(before.at(-1), after.at(-1))];
}

function both<Item>(before: Item | undefined, after: Item | undefined): readonly Pair<Item>[] {
  return before === undefined || after === undefined ? [] : [{ before, after }];
}

const removed = <Item>(before: Item): Pair<Item> => ({ before, after: null });
const added = <Item>(after: Item): Pair<Item> => ({ before: null, after });

/** The pairs that are, taken together, most alike; an item has one partner at most, and pairs do not cross. */
function mostAlike<Item>(
  before: readonly Item[],
  after: readonly Item[],
  alike: (before: Item, after: Item) => number,
): readonly Pair<Item>[] {
  if (before.length * after.length > MOST_COMPARED) return [...before.map(removed), ...after.map(added)];
  const likes = before.map((one) => after.map((other) => alike(one, other)));
  const pairs: Pair<Item>[] = [];
  let [from, to] = [0, 0];
  for (const [left, right] of [...partners(likes, after.length), [before.length, after.length] as const]) {
    pairs.push(...before.slice(from, left).map(removed), ...after.slice(to, right).map(added));
    pairs.push(...both(before[left], after[right]));
    [from, to] = [left + 1, right + 1];
  }
  return pairs;
}

/** The places of those that make a pair. */
function partners(likes: readonly (readonly number[])[], width: number): readonly (readonly [number, number])[] {
  const best = bestFrom(likes, width);
  const at = (left: number, right: number): number => best[left]?.[right] ?? 0;
  const found: [number, number][] = [];
  let [left, right] = [0, 0];
  while (left < likes.length && right < width) {
    const like = likes[left]?.[right] ?? 0;
    if (like > 0 && at(left, right) === like + at(left + 1, right + 1)) found.push([left++, right++]);
    else if (at(left, right) === at(left + 1, right)) left += 1;
    else right += 1;
  }
  return found;
}

/** How alike the rests of both lists are at best, for each pair of places to begin at. */
function bestFrom(likes: readonly (readonly number[])[], width: number): readonly Float64Array[] {
  const best = Array.from({ length: likes.length + 1 }, () => new Float64Array(width + 1));
  for (let left = likes.length - 1; left >= 0; left -= 1) {
    const [here, below] = [best[left], best[left + 1]];
    if (here === undefined || below === undefined) continue;
    for (let right = width - 1; right >= 0; right -= 1) {
      const like = likes[left]?.[right] ?? 0;
      const paired = like > 0 ? like + (below[right + 1] ?? 0) : 0;
      here[right] = Math.max(paired, below[right] ?? 0, here[right + 1] ?? 0);
    }
  }
  return best;
}

/** Lines that one list has where the other has others, or none. */
export interface Stretch {
  /** Where it begins in the first list, from 0. */
  readonly at: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Above this the lines between the first and the last change are told as one. */
const LARGEST_TABLE = 40_000_000;

/** What was taken out of a list of lines, and what put in, to get the other: as little as possible of both. */
export function changedStretches(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  const start = commonLength(before, after);
  const end = commonLength(before.slice(start).toReversed(), after.slice(start).toReversed());
  const [taken, put] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const kept = taken.length * put.length > LARGEST_TABLE ? [] : linesInBoth(taken, put);
  const stretches: Stretch[] = [];
  let [from, to] = [0, 0];
  for (const [left, right] of [...kept, [taken.length, put.length] as const]) {
    if (left > from || right > to) {
      stretches.push({ at: start + from, before: taken.slice(from, left), after: put.slice(to, right) });
    }
    [from, to] = [left + 1, right + 1];
  }
  return stretches;
}

function commonLength(before: readonly string[], after: readonly string[]): number {
  const found = before.findIndex((line, index) => line !== after[index]);
  return found < 0 ? before.length : found;
}

/** The places of the longest series of lines that both lists have, in order. */
function linesInBoth(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const width = after.length + 1;
  /** Length of the longest series from here to the end, for each pair of places. */
  const longest = new Uint16Array((before.length + 1) * width);
  const at = (left: number, right: number): number => longest[left * width + right] ?? 0;
  for (let left = before.length - 1; left >= 0; left -= 1) {
    for (let right = after.length - 1; right >= 0; right -= 1) {
      longest[left * width + right] =
        before[left] === after[right]
          ? at(left + 1, right + 1) + 1
          : Math.max(at(left + 1, right), at(left, right + 1));
    }
  }
  const places: [number, number][] = [];
  let [left, right] = [0, 0];
  while (left < before.length && right < after.length) {
    if (before[left] === after[right]) places.push([left++, right++]);
    else if (at(left + 1, right) >= at(left, right + 1)) left += 1;
    else right += 1;
  }
  return places;
}

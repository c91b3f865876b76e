/** How many letters of a typed word may be wrong: none of a short one. */
export function typosIn(typed: string): number {
  if (typed.length < 4) return 0;
  return typed.length < 8 ? 1 : 2;
}

/**
 * Whether a word begins as was typed, but for some letters that are wrong, missing, too many or the wrong way round. The
 * first letter is right.
 */
export function beginsAlmostAs(word: string, typed: string, most: number): boolean {
  if (word[0] !== typed[0] || word.length < typed.length - most) return false;
  const width = Math.min(word.length, typed.length + most);
  let [twoBefore, before] = [[] as number[], Array.from({ length: width + 1 }, (_, at) => at)];
  for (let row = 1; row <= typed.length; row += 1) {
    const now = [row];
    let least = row;
    for (let at = 1; at <= width; at += 1) {
      const isSame = typed[row - 1] === word[at - 1];
      const change = value(before, at - 1) + (isSame ? 0 : 1);
      let cost = Math.min(change, value(before, at) + 1, value(now, at - 1) + 1);
      const isTurned = row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1];
      if (isTurned) cost = Math.min(cost, value(twoBefore, at - 2) + 1);
      now.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    [twoBefore, before] = [before, now];
  }
  return Math.min(...before) <= most;
}

function value(row: readonly number[], at: number): number {
  return row[at] ?? Number.POSITIVE_INFINITY;
}

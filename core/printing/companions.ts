/** A table of no more rows than this, and no higher than this share of a page, stays whole. */
const SHORT = { rows: 6, height: 1 / 4 };
/** The first two rows below a header, and the last two, stay together up to these shares of a page. */
const LOW = { first: 1 / 4, last: 1 / 8 };

/** Whether a table is so low that it stands on one page. */
export function staysWhole(heights: readonly number[], highest: number): boolean {
  const height = heights.reduce((sum, own) => sum + own, 0);
  return heights.length <= SHORT.rows && height <= highest * SHORT.height;
}

/**
 * Which rows of a table stay with the next: the last does not stand on a page alone, nor does the first of a ruled table, unless they
 * or their neighbours are high. The first entry of a list may.
 */
export function companions(heights: readonly number[], isRuled: boolean, highest: number): readonly boolean[] {
  const isShort = staysWhole(heights, highest);
  return heights.map((own, index) => {
    const next = heights[index + 1];
    if (next === undefined) return false;
    const share = (own + next) / highest;
    const opens = isRuled && index === 0 && share <= LOW.first;
    const ends = index === heights.length - 2 && share <= LOW.last;
    return isShort || opens || ends;
  });
}

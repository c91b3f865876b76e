/** Keys that lead from row to row. */
export type RowKey = 'ArrowUp' | 'ArrowDown' | 'Home' | 'End' | 'PageUp' | 'PageDown';

/** The row that a key leads to; `null` for every other key, and where there are no rows. */
export function rowAfter(
  key: string,
  row: number,
  { total, inSight }: { readonly total: number; readonly inSight: number },
): number | null {
  const wished: Readonly<Record<RowKey, number>> = {
    ArrowUp: row - 1,
    ArrowDown: row + 1,
    PageUp: row - inSight,
    PageDown: row + inSight,
    Home: 0,
    End: total - 1,
  };
  if (!Object.hasOwn(wished, key) || total === 0) return null;
  return Math.max(0, Math.min(total - 1, wished[key as RowKey]));
}

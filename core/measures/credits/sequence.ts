/** Whether promises were missed in a window; `null` where that is not known. */
export type Missed = boolean | null;

export interface SequenceRule {
  readonly misses: number;
  /** Of so many windows that end with the present one; without it, of all there have been. */
  readonly windows?: number | undefined;
  readonly consecutive?: boolean | undefined;
}

/** `unknown` where it depends on a window that is not known. */
export type Arises = 'yes' | 'no' | 'unknown';

/**
 * Whether the last of some windows completes a series of misses: so many in a row, or so many of the last so many. It
 * arises with each miss that completes it, never with a window that keeps the promise.
 * Sources: SLA reference §6 "chronic failure exit"; data model row 24.
 */
export function seriesEnds(windows: readonly Missed[], rule: SequenceRule): Arises {
  if (rule.misses === 0) return 'no';
  const span = rule.consecutive === true ? rule.misses : (rule.windows ?? windows.length);
  const last = windows.slice(-span);
  const needed = rule.misses;
  if (last.at(-1) === false || last.filter((missed) => missed !== false).length < needed) return 'no';
  if (rule.consecutive === true && last.includes(false)) return 'no';
  return last.at(-1) === true && last.filter((missed) => missed === true).length >= needed ? 'yes' : 'unknown';
}

/** A figure that was measured several times, and what it should be. */
export interface Figure {
  readonly what: string;
  readonly milliseconds: readonly number[];
  /** The most it should be at the 95th percentile; `null` where it only tells. */
  readonly goal: number | null;
}

export function head(): void {
  console.log('| what | median ms | 95 % within ms | goal ms | verdict |');
  console.log('|---|---:|---:|---:|---|');
}

export function row({ what, milliseconds, goal }: Figure): void {
  const high = at(milliseconds, 0.95);
  const verdict = goal === null ? '' : high <= goal ? 'reached' : 'missed';
  console.log(`| ${what} | ${at(milliseconds, 0.5).toFixed(1)} | ${high.toFixed(1)} | ${goal ?? '–'} | ${verdict} |`);
}

function at(milliseconds: readonly number[], share: number): number {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

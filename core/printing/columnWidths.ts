/** Addresses and the like may be divided: no column is widened for a word beyond this share of the table. */
export const WIDEST_WORD = 0.26;

/** Columns too narrow for their words get what they need; the others give it, each by how much it can spare. */
export function widened(wanted: readonly number[], least: readonly number[]): readonly number[] {
  const lack = wanted.map((width, index) => Math.max((least[index] ?? 0) - width, 0));
  const spare = wanted.map((width, index) => Math.max(width - (least[index] ?? 0), 0));
  const lacking = sum(lack);
  const spared = sum(spare);
  if (lacking === 0 || spared === 0) return wanted;
  const given = Math.min(lacking, spared);
  return wanted.map(
    (width, index) => width + ((lack[index] ?? 0) * given) / lacking - ((spare[index] ?? 0) * given) / spared,
  );
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}

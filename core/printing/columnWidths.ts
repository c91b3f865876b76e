/** Addresses and the like may be divided: no column is widened for a word beyond this share of the table. */
export const WIDEST_WORD = 0.26;

/** A column that an address is kept whole in takes half a table at most. */
export const WIDEST_UNDIVIDED = 0.5;

/** Text of neighbouring cells stays apart by twice this, however many columns there are. */
export const LEAST_PADDING = 4;

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

/** How far an edge between columns is moved at once, in points: far enough to save a line, or as little as does. */
const STEPS = [6, 18, 48];
/** More moves than this gain nothing that anybody sees. */
const MOST_MOVES = 16;
/** What a line counts that lies beside a higher cell: it makes the table no lower, but it reads better without. */
const BESIDE = 0.02;
/** The first rows tell how the others will be. */
const MOST_ROWS = 60;

/** How many lines each cell of each row takes in a column of any width. */
export type CountedRows = readonly (readonly ((width: number) => number)[])[];

/**
 * Columns that make the table lower, none narrower than its least: edges are moved as long as that saves a line. Where no
 * line is saved, the columns stay as they are wanted. `lines` counts those of a cell at a width.
 */
export function lowered(wanted: readonly number[], least: readonly number[], rows: CountedRows): readonly number[] {
  const cells = rows.slice(0, MOST_ROWS).map((row) => row.map(remembered));
  const heightOf = (widths: readonly number[]): number => heightIn(cells, widths);
  let best = { widths: wanted, height: heightOf(wanted) };
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const from = best;
    for (const widths of moved(from.widths, least)) {
      const height = heightOf(widths);
      if (height < best.height) best = { widths, height };
    }
    if (best === from) return best.widths;
  }
  return best.widths;
}

/** How high the rows are in columns of these widths, in lines. */
export function heightIn(rows: CountedRows, widths: readonly number[]): number {
  return sum(
    rows.map((row) => {
      const counts = row.map((lines, index) => lines(widths[index] ?? 0));
      return Math.max(0, ...counts) + BESIDE * sum(counts);
    }),
  );
}

/** The widths with one column wider at the cost of one other, small moves first. */
function moved(widths: readonly number[], least: readonly number[]): readonly (readonly number[])[] {
  const columns = widths.map((_, index) => index);
  return STEPS.flatMap((step) =>
    columns
      .filter((giver) => (widths[giver] ?? 0) - step >= (least[giver] ?? 0))
      .flatMap((giver) =>
        columns
          .filter((taker) => taker !== giver)
          .map((taker) =>
            widths.map((width, index) => width + (index === taker ? step : 0) - (index === giver ? step : 0)),
          ),
      ),
  );
}

function remembered(lines: (width: number) => number): (width: number) => number {
  const known = new Map<number, number>();
  return (width) => {
    const found = known.get(width) ?? lines(width);
    known.set(width, found);
    return found;
  };
}

import type { TargetContext, TargetReading } from './context.ts';
import { readComparator, readShare, readTarget } from './readTarget.ts';

/** A row of a pasted block: what it is for, if its first cell says so, and its target as far as it could be read. */
export interface PastedRow {
  readonly key: string | null;
  readonly text: string;
  readonly reading: TargetReading | null;
}

/**
 * The rows of a block from a spreadsheet: cells apart by tabs, rows by line ends. A row is a target in one cell ("≥ 99,9 %"),
 * or comparator, value and share in cells of their own, with what it is for before them if it says so.
 */
export function readPasted(
  block: string,
  context: TargetContext,
  isKey: (text: string) => boolean,
): readonly PastedRow[] {
  return block
    .split(/\r?\n/)
    .map((line) => line.split('\t').map(unquoted))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => {
      const [first = '', ...rest] = cells;
      return rest.length > 0 && isKey(first) ? rowOf(first, rest, context) : rowOf(null, cells, context);
    });
}

function rowOf(key: string | null, cells: readonly string[], context: TargetContext): PastedRow {
  const filled = cells.filter((cell) => cell !== '');
  return { key, text: filled.join(' '), reading: readCells(filled, context) };
}

function readCells(cells: readonly string[], context: TargetContext): TargetReading | null {
  const [first = '', ...rest] = cells;
  const comparator = readComparator(first);
  if (comparator !== null && rest.length > 0) return readCells(rest, { ...context, comparator });
  const whole = readTarget(cells.join(' '), context);
  if (whole !== null || rest.length === 0) return whole;
  const reading = readTarget(cells.slice(0, -1).join(' '), context);
  const share = readShare(rest.at(-1) ?? '', context);
  return reading === null || share === null ? null : { ...reading, attainment: share };
}

/** A spreadsheet puts quotation marks around cells that hold some. */
function unquoted(cell: string): string {
  const text = cell.trim();
  return /^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}

import type { z } from 'zod';
import { itemSegment, join, type Path } from '#core/agreement/path.ts';
import { bareSchema, itemOf, propertiesOf } from '#core/agreement/schemaWalk.ts';
import { setAnswer } from '#core/editing/answers.ts';
import type { Draft } from '#core/editing/draft.ts';
import { addItems } from '#core/editing/items.ts';
import { newItem, type NewId } from '#core/editing/newItem.ts';
import { recordOf, type Slot } from '#core/editing/slot.ts';
import { valueAt } from '#core/editing/tree.ts';
import { cellKindOf } from './cellKind.ts';
import { columnsInHeader } from './pastedColumns.ts';
import { readCell, type Reading } from './readCell.ts';

interface Pasting {
  readonly slot: Pick<Slot, 'path' | 'pattern' | 'bare'>;
  readonly grid: readonly (readonly string[])[];
  /** The keys of the columns as they are shown. */
  readonly columns: readonly string[];
  /** The cell that is pasted into; below the last row when none is. */
  readonly at: { readonly row: number; readonly column: number };
  readonly reading: Omit<Reading, 'pattern'>;
}

interface ReadRow {
  readonly good: Readonly<Record<string, unknown>>;
  readonly unclear: Readonly<Record<string, unknown>>;
}

export interface Pasted {
  readonly rows: number;
  /** Cells that could not be read and are kept as they were written. */
  readonly unclear: number;
  readonly command: (draft: Draft, newId: NewId) => Draft;
}

/**
 * Pastes rows of a spreadsheet: from a cell on, over the rows that are there and into new ones below. Rows with a heading are put by
 * their heading and become new rows; an empty row that was pasted into gives way to them.
 */
export function pasteRows({ slot, grid, columns, at, reading }: Pasting): Pasted {
  const item = bareSchema(itemOf(slot.bare) ?? slot.bare);
  const [first = []] = grid;
  const header = columnsInHeader(first, { pattern: slot.pattern, item, type: reading.agreement.type });
  const keys = header ?? columns.slice(at.column);
  const rows = (header === null ? grid : grid.slice(1)).map((row) =>
    readRow(item, keys, row, { ...reading, pattern: slot.pattern }),
  );
  return {
    rows: rows.length,
    unclear: rows.reduce((sofar, { unclear }) => sofar + Object.keys(unclear).length, 0),
    command: (draft, newId) => {
      const present = itemsAt(draft, slot.path);
      const isOnEmpty = at.row < present.length && isLike(newItem(item, newId), present[at.row]);
      const from = header === null || isOnEmpty ? at.row : present.length;
      const over = header === null ? Math.max(present.length - from, 0) : isOnEmpty ? 1 : 0;
      const filled = rows
        .slice(0, over)
        .reduce((sofar, row, index) => fill(sofar, slot.path, from + index, { ...row.good, ...row.unclear }), draft);
      return append(filled, { list: slot.path, item, rows: rows.slice(over) }, newId);
    },
  };
}

function readRow(
  item: z.ZodType,
  keys: readonly (string | null)[],
  cells: readonly string[],
  reading: Reading,
): ReadRow {
  const good: Record<string, unknown> = {};
  const unclear: Record<string, unknown> = {};
  for (const [index, key] of keys.entries()) {
    const schema = key === null ? undefined : propertiesOf(item)[key];
    const kind = schema === undefined ? null : cellKindOf(schema);
    if (key === null || schema === undefined || kind === null) continue;
    const value = readCell(kind, schema, cells[index] ?? '', reading);
    if (value === undefined) continue;
    (bareSchema(schema).safeParse(value).success ? good : unclear)[key] = value;
  }
  return { good, unclear };
}

function fill(draft: Draft, list: Path, index: number, answers: Readonly<Record<string, unknown>>): Draft {
  const segment = itemSegment(itemsAt(draft, list)[index], index);
  return Object.entries(answers).reduce(
    (sofar, [key, value]) => setAnswer(sofar, join(list, segment, key), value),
    draft,
  );
}

/** All rows at once with what could be read, then the rest as sketches of their own, so that the good cells reach the contract. */
function append(
  draft: Draft,
  { list, item, rows }: { readonly list: Path; readonly item: z.ZodType; readonly rows: readonly ReadRow[] },
  newId: NewId,
): Draft {
  const start = itemsAt(draft, list).length;
  const fresh = rows.map(({ good }) => ({ ...recordOf(newItem(item, newId)), ...good }));
  const added = addItems(draft, list, fresh);
  return rows.reduce((sofar, { unclear }, index) => fill(sofar, list, start + index, unclear), added);
}

function itemsAt(draft: Draft, list: Path): readonly unknown[] {
  const items = valueAt(draft, list);
  return Array.isArray(items) ? items : [];
}

/** Nothing was answered in an item that is like a fresh one but for its id. */
function isLike(fresh: unknown, item: unknown): boolean {
  return JSON.stringify({ ...recordOf(fresh), id: '' }) === JSON.stringify({ ...recordOf(item), id: '' });
}

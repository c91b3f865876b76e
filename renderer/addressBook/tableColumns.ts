import { FIELDS, guessColumns, headersKey, type Columns, type Field } from '#core/addressBook/columns.ts';
import type { Settings } from '#core/bridge/settings.ts';
import { changeSettings, useSession } from '#renderer/state/session.ts';

type Kept = Settings['tableColumns'];

const MOST_TABLES = 20;
const LONGEST_KEY = 10_000;

/** What the columns were taken for the last time a table had them, as far as those fields are still there. */
export function rememberedColumns(headers: readonly string[], kept: Kept): Columns | null {
  const known = kept.find((one) => one.headers === keyOf(headers) && one.fields.length === headers.length);
  return known === undefined ? null : known.fields.map((name) => FIELDS.find((field) => field === name) ?? null);
}

/** Remembers what the columns are taken for, unless it is what would be guessed anyway. */
export function rememberColumns(headers: readonly string[], columns: Columns): void {
  const kept = useSession.getState().settings?.tableColumns ?? [];
  const headersOfThis = keyOf(headers);
  const others = kept.filter((one) => one.headers !== headersOfThis);
  const guessed = guessColumns(headers);
  const isGuessed = columns.every((field, at) => field === guessed[at]);
  if (isGuessed && others.length === kept.length) return;
  const next = isGuessed ? others : [{ headers: headersOfThis, fields: [...columns] }, ...others];
  changeSettings({ tableColumns: next.slice(0, MOST_TABLES) });
}

/** A field is that of one column: the one that had it before is left out. */
export function withColumn(columns: Columns, at: number, field: Field | null): Columns {
  return columns.map((one, index) => (index === at ? field : one === field ? null : one));
}

function keyOf(headers: readonly string[]): string {
  return headersKey(headers).slice(0, LONGEST_KEY);
}

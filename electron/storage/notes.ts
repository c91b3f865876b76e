import type { DatabaseSync } from 'node:sqlite';
import { settingsSchema, type Settings, type SettingsChange } from '#core/bridge/settings.ts';
import { parsedJson } from './drafts.ts';

/** Small things kept by name. */
type NoteName = 'settings' | 'openDraft' | 'exportFolder' | 'window' | 'contractWindow';

export function readNote(database: DatabaseSync, name: NoteName): unknown {
  const row = database.prepare('SELECT value FROM notes WHERE key = ?').get(name);
  return row === undefined ? undefined : parsedJson(String(row['value']));
}

export function writeNote(database: DatabaseSync, name: NoteName, value: unknown): void {
  database
    .prepare('INSERT INTO notes (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value')
    .run(name, JSON.stringify(value ?? null));
}

/** The settings; one that cannot be read has its default, and the others stay. */
export function readSettings(database: DatabaseSync): Settings {
  const kept = readNote(database, 'settings');
  const entries: [string, unknown][] = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
  const good = entries.filter(([key, value]) => settingsSchema.safeParse({ [key]: value }).success);
  return settingsSchema.parse(Object.fromEntries(good));
}

export function changeSettings(database: DatabaseSync, change: SettingsChange): Settings {
  const settings = settingsSchema.parse({ ...readSettings(database), ...change });
  writeNote(database, 'settings', settings);
  return settings;
}

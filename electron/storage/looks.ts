import { brandSchema, type Brand } from '#core/brand/brand.ts';
import { done, failed } from '#core/outcome.ts';
import { readBrand } from './brands.ts';
import { hashOf, parsedJson, type DraftTable } from './drafts.ts';
import { kept, type Result } from './kept.ts';
import { readLetterhead } from './letterheads.ts';
import { HOUSE, type Look } from './look.ts';
import { readSettings } from './notes.ts';

/** The look of exported contracts, and those that final versions were made in. */
export interface LookStorage {
  /** That which the settings choose. */
  readonly today: () => Result<Look>;
  /** That which a final version was made in, as it was then; `null` where none was kept with it. */
  readonly ofVersion: (version: string) => Result<Look | null>;
  /** The brands of all final versions of a hash; without any that a failing disk has made unreadable. */
  readonly brandsOfFinals: (hash: string) => Result<readonly Brand[]>;
}

/** `table` is asked at each call: a restored backup is another database. */
export function lookStorage(table: () => DraftTable): LookStorage {
  return {
    today: () => kept(() => lookToday(table())),
    ofVersion: (version) => kept(() => lookOfVersion(table(), version)),
    brandsOfFinals: (hash) => kept(() => done(brandsOfFinals(table(), hash))),
  };
}

export function lookToday(table: DraftTable): Result<Look> {
  const { brand } = readSettings(table.database);
  if (brand === null) return done(HOUSE);
  const read = readBrand(table, brand);
  return read.ok ? done({ brand: read.value, letterhead: readLetterhead(table, brand) }) : read;
}

/** What a look is known by: the SHA-256 of each of its parts. */
interface LookParts {
  readonly brand: string | null;
  readonly letterhead: string | null;
}

/** Keeps a look with a version. What is the same as something that is kept already is not kept twice. */
export function keepLook({ database }: DraftTable, version: string, look: Look): void {
  const insert = database.prepare('INSERT INTO look_parts (hash, content) VALUES (?, ?) ON CONFLICT DO NOTHING');
  for (const content of contentsOf(look)) if (content !== null) insert.run(hashOf(content), content);
  const { brand, letterhead } = partsOf(look);
  database
    .prepare('INSERT INTO version_looks (version, brand, letterhead, letterhead_name) VALUES (?, ?, ?, ?)')
    .run(version, brand, letterhead, look.letterhead?.name ?? null);
}

/** Whether a version was made in this very look. */
export function isMadeIn({ database }: DraftTable, version: string, look: Look): boolean {
  const row = database.prepare('SELECT brand, letterhead FROM version_looks WHERE version = ?').get(version);
  const { brand, letterhead } = partsOf(look);
  return row !== undefined && row['brand'] === brand && row['letterhead'] === letterhead;
}

function lookOfVersion(table: DraftTable, version: string): Result<Look | null> {
  const row = table.database.prepare('SELECT * FROM version_looks WHERE version = ?').get(version);
  if (row === undefined) return done(null);
  const brand = row['brand'] === null ? null : keptBrand(table, String(row['brand']));
  const bytes = row['letterhead'] === null ? null : contentOf(table, String(row['letterhead']));
  if (brand === undefined || bytes === undefined) return failed({ kind: 'missing', what: 'brand' });
  return done({ brand, letterhead: bytes === null ? null : { name: String(row['letterhead_name']), bytes } });
}

function brandsOfFinals(table: DraftTable, hash: string): readonly Brand[] {
  return table.database
    .prepare(
      `SELECT DISTINCT version_looks.brand FROM version_looks JOIN versions ON versions.id = version_looks.version
       WHERE versions.hash = ? AND version_looks.brand IS NOT NULL`,
    )
    .all(hash)
    .flatMap(({ brand }) => keptBrand(table, String(brand)) ?? []);
}

function keptBrand(table: DraftTable, hash: string): Brand | undefined {
  const content = contentOf(table, hash);
  return brandSchema.safeParse(content === undefined ? null : parsedJson(new TextDecoder().decode(content))).data;
}

/** What no longer has its hash is not there. */
function contentOf({ database }: DraftTable, hash: string): Uint8Array | undefined {
  const content = database.prepare('SELECT content FROM look_parts WHERE hash = ?').get(hash)?.['content'];
  return content instanceof Uint8Array && hashOf(content) === hash ? content : undefined;
}

function partsOf(look: Look): LookParts {
  const [brand, letterhead] = contentsOf(look);
  return { brand: brand === null ? null : hashOf(brand), letterhead: letterhead === null ? null : hashOf(letterhead) };
}

function contentsOf({ brand, letterhead }: Look): readonly [brand: Uint8Array | null, letterhead: Uint8Array | null] {
  return [brand === null ? null : new TextEncoder().encode(JSON.stringify(brand)), letterhead?.bytes ?? null];
}

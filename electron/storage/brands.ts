import { brandSchema, type Brand } from '#core/brand/brand.ts';
import type { BrandSummary } from '#core/bridge/brands.ts';
import { done, failed } from '#core/outcome.ts';
import { parsedJson, type DraftTable } from './drafts.ts';
import { kept, nothing, type Result } from './kept.ts';

/** The looks of firms. One that no longer reads is left as it is, and not listed. */
export interface BrandStorage {
  /** By name. */
  readonly list: () => Result<readonly BrandSummary[]>;
  readonly read: (brand: string) => Result<Brand>;
  /** Under the id, in the place of what was there. */
  readonly keep: (brand: string, look: Brand) => Result<null>;
  readonly remove: (brand: string) => Result<null>;
}

/** `table` is asked at each call: a restored backup is another database. */
export function brandStorage(table: () => DraftTable): BrandStorage {
  return {
    list: () => kept(() => done(listBrands(table()))),
    read: (brand) => kept(() => readBrand(table(), brand)),
    keep: (brand, look) => nothing(() => keepBrand(table(), brand, look)),
    remove: (brand) => nothing(() => table().database.prepare('DELETE FROM brands WHERE id = ?').run(brand)),
  };
}

const BY_NAME = new Intl.Collator('da');

function listBrands({ database }: DraftTable): readonly BrandSummary[] {
  return database
    .prepare('SELECT id, name FROM brands')
    .all()
    .map(({ id, name }) => ({ brand: String(id), name: String(name) }))
    .toSorted((one, other) => BY_NAME.compare(one.name, other.name));
}

export function readBrand({ database }: DraftTable, brand: string): Result<Brand> {
  const row = database.prepare('SELECT look FROM brands WHERE id = ?').get(brand);
  const parsed = brandSchema.safeParse(row === undefined ? null : parsedJson(String(row['look'])));
  return parsed.success ? done(parsed.data) : failed({ kind: 'missing', what: 'brand' });
}

function keepBrand({ database }: DraftTable, brand: string, look: Brand): void {
  database
    .prepare(
      `INSERT INTO brands (id, name, look) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET name = excluded.name, look = excluded.look`,
    )
    .run(brand, look.name.trim(), JSON.stringify(look));
}

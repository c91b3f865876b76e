/**
 * Takes the content of a file from one version of the format to the next. It sees the whole file as JSON, before
 * anything in it was checked: it leaves alone what does not have the form it expects, and never throws.
 */
export type Migration = (file: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * The first migration takes version 1 to version 2, and so on; none is ever removed or changed. Each version keeps a
 * saved file in `tests/fixtures/files`.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** The version of the format that these migrations lead to. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.length + 1;
}

/** The file as the newest version would have saved it. */
export function migrate(
  file: Readonly<Record<string, unknown>>,
  from: number,
  migrations: readonly Migration[],
): Readonly<Record<string, unknown>> {
  const migrated = migrations.slice(from - 1).reduce((older, migration) => migration(older), file);
  return { ...migrated, version: newestVersion(migrations) };
}

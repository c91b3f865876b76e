import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Real files of a folder, by their ending. */
export function filesOf(folder: string, ending: string): readonly string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => join(root, folder, name));
}

export function textsOf(folder: string, ending: string): readonly string[] {
  return filesOf(folder, ending).map((file) => readFileSync(file, 'utf8'));
}

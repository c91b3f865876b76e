import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/for-developers.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

const FOLDERS = /^(?:core|electron|renderer|templates|tests|docs|cli|machine)\//u;

/** The files and folders that the page names by their whole path; one with `<name>` or `*` stands for several. */
function pathsIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\s]+)`/gu)]
    .map(([, path = '']) => path)
    .filter((path) => FOLDERS.test(path) && !/[<*]/u.test(path));
}

test('every file that the page for developers names is there', () => {
  expect(pathsIn(page).length).toBeGreaterThan(30);
  expect(pathsIn(page).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(pathsIn('`core/gone.ts`').filter((path) => !existsSync(join(root, path)))).toEqual(['core/gone.ts']);
});

test('every script that it runs is in package.json', () => {
  const named = [...page.matchAll(/npm run ([\w:]+)/gu)].map(([, script = '']) => script);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

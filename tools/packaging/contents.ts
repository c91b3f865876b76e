import { listPackage } from '@electron/asar';

/** Vite puts eight letters of a content's hash before the ending, and names parts of the program as it divides them. */
const HASHED = /-[\w-]{8}(?=\.\w+$)/u;
const PART = /[^/]+-\*(?=\.(?:js|css)$)/u;

/** The files in an asar archive, without folders and sorted; what Vite names anew with each build stands as a star. */
export function filesIn(asar: string): readonly string[] {
  const entries = listPackage(asar, { isPack: false }).map((entry) => entry.replaceAll('\\', '/'));
  const folders = new Set(entries.map((entry) => entry.slice(0, entry.lastIndexOf('/'))));
  const names = entries
    .filter((entry) => !folders.has(entry))
    .map((entry) => entry.slice(1).replace(HASHED, '-*').replace(PART, '*'));
  return [...new Set(names)].toSorted();
}

/** Files that must never be shipped. */
const FORBIDDEN = /(?:^|\/)node_modules\/|\.map$|\.tsx?$|(?:^|\/)\.env|licenses\.json$/u;

/** What is wrong with what was packed, in words: what must not be there, and what is there or missing against a reviewed list. */
export function packingProblems(files: readonly string[], reviewed: readonly string[]): readonly string[] {
  const [packed, expected] = [new Set(files), new Set(reviewed)];
  return [
    ...files.filter((file) => FORBIDDEN.test(file)).map((file) => `must not be shipped: ${file}`),
    ...files.filter((file) => !expected.has(file)).map((file) => `not on the reviewed list: ${file}`),
    ...reviewed.filter((file) => !packed.has(file)).map((file) => `on the reviewed list, but not packed: ${file}`),
  ];
}

import { lstatSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';
import { LARGEST_FILE } from '#core/agreement/jsonFile.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Brand } from '#core/brand/brand.ts';
import { parseBrandFile } from '#core/brand/brandFile.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import type { Trouble } from '#cli/trouble.ts';
import { writeWholeFile } from '#machine/writeWholeFile.ts';

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export function readAgreement(file: string): Outcome<Agreement, Trouble> {
  return readWithin(file, LARGEST_FILE, parseAgreementFile, (problem) => ({ kind: 'agreementFile', file, problem }));
}

export function readBrand(file: string): Outcome<Brand, Trouble> {
  return readWithin(file, LARGEST_FILE, parseBrandFile, (problem) => ({ kind: 'brandFile', file, problem }));
}

interface TooLarge {
  readonly kind: 'tooLarge';
  readonly bytes: number;
  readonly limit: number;
}

/** Reads a file of so many bytes at most; what is larger is refused unread. `told` makes trouble of what is wrong with it. */
export function readWithin<Value, Problem>(
  file: string,
  limit: number,
  parse: (bytes: Uint8Array) => Outcome<Value, Problem>,
  told: (problem: Problem | TooLarge) => Trouble,
): Outcome<Value, Trouble> {
  const bytes = onDisk(file, () => {
    const found = statSync(file);
    if (!found.isFile()) return null;
    return found.size > limit ? found.size : readFileSync(file);
  });
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return failed({ kind: 'disk', file, code: 'EISDIR' });
  if (typeof bytes.value === 'number') return failed(told({ kind: 'tooLarge', bytes: bytes.value, limit }));
  const read = parse(bytes.value);
  return read.ok ? read : failed(told(read.problem));
}

/** What stands in the way of writing files with these names; they need not exist, nor their folder. */
export function obstacles(paths: readonly string[], overwrite: boolean): readonly Trouble[] {
  const seen = new Set<string>();
  return paths.flatMap((path): readonly Trouble[] => {
    // Windows and macOS take names that differ only in case for the same.
    const key = resolve(path).normalize('NFC').toLowerCase();
    if (seen.has(key)) return [{ kind: 'sameTarget', file: path }];
    seen.add(key);
    const there = onDisk(path, () => lstatSync(path, { throwIfNoEntry: false }));
    if (!there.ok) return [there.problem];
    if (there.value?.isDirectory() === true) return [{ kind: 'disk', file: path, code: 'EISDIR' }];
    return there.value !== undefined && !overwrite ? [{ kind: 'exists', file: path }] : [];
  });
}

/** Makes a folder and those above it where they are missing. */
export function makeFolder(folder: string): Outcome<void, Trouble> {
  return onDisk(folder, () => {
    mkdirSync(folder, { recursive: true });
  });
}

/** Writes a file whole or not at all: under another name in the same folder, flushed, then renamed. */
export function writeWhole({ path, bytes }: FileToWrite): Outcome<void, Trouble> {
  return onDisk(path, () => writeWholeFile(path, bytes));
}

/** Runs something that the disk may refuse. What is no refusal of the system is a defect and is thrown on. */
export function onDisk<Value>(file: string, work: () => Value): Outcome<Value, Trouble> {
  try {
    return done(work());
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && 'code' in error) {
      return failed({ kind: 'disk', file, code: String(error.code) });
    }
    throw error;
  }
}

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
  return readFile(file, parseAgreementFile, 'agreementFile');
}

export function readBrand(file: string): Outcome<Brand, Trouble> {
  return readFile(file, parseBrandFile, 'brandFile');
}

/** Reads a file no larger than files of the program are. */
function readFile<Value, Problem>(
  file: string,
  parse: (bytes: Uint8Array) => Outcome<Value, Problem>,
  kind: 'agreementFile' | 'brandFile',
): Outcome<Value, Trouble> {
  const bytes = onDisk(file, () => {
    const found = statSync(file);
    if (!found.isFile()) return null;
    return found.size > LARGEST_FILE ? found.size : readFileSync(file);
  });
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return failed({ kind: 'disk', file, code: 'EISDIR' });
  if (typeof bytes.value === 'number') {
    return failed({ kind, file, problem: { kind: 'tooLarge', bytes: bytes.value, limit: LARGEST_FILE } });
  }
  const read = parse(bytes.value);
  return read.ok ? read : failed({ kind, file, problem: read.problem } as Trouble);
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

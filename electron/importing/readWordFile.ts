import { basename, join } from 'node:path';
import type { Language } from '#core/agreement/language.ts';
import type { FoundClauses } from '#core/importing/clauses.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { failed, type Outcome } from '#core/outcome.ts';
import { readChosenFile } from '#electron/chosenFile.ts';
import { inThread } from '#electron/inThread.ts';
import type { WordJob, WordResult } from './wordJob.ts';

/** In bytes: a contract of a thousand pages has a tenth of it, pictures aside. */
export const LARGEST_WORD_FILE = 20_000_000;

/** The clauses of a Word file that somebody chose, read in a thread of its own, which is stopped when it takes too long. */
export async function readWordFile(
  path: string,
  usual: Language,
  worker: string = join(import.meta.dirname, 'wordWorker.js'),
): Promise<Outcome<FoundClauses, DesktopProblem>> {
  const file = basename(path);
  const bytes = await readChosenFile(path, LARGEST_WORD_FILE, () => tooLarge(file));
  if (!bytes.ok) return bytes;
  const read = await inThread<WordResult>(worker, { bytes: bytes.value, usual } satisfies WordJob);
  if (read === null) return failed(tooLarge(file));
  return read.ok ? read : failed({ kind: 'carriedFile', file, problem: read.problem });
}

function tooLarge(file: string): DesktopProblem {
  return { kind: 'carriedFile', file, problem: { kind: 'tooLarge', limit: LARGEST_WORD_FILE } };
}

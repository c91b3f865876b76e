import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Agreement } from '#core/agreement/agreement.ts';
import { parseAgreementFile, serialiseAgreement } from '#core/agreement/agreementFile.ts';
import { LARGEST_FILE } from '#core/agreement/jsonFile.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { LARGEST_FILE as LARGEST_WORD_FILE } from '#core/openXml/zipFile.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { readWord } from '#core/verifying/readWord.ts';
import { textForHash } from '#core/verifying/verifyCarried.ts';
import { hashOf } from '#machine/hashOf.ts';
import { writeWholeFile } from '#machine/writeWholeFile.ts';

interface ReadFile {
  readonly agreement: Agreement;
  /** A Word file whose words are others than those it was exported with. */
  readonly isEdited: boolean;
}

/**
 * Reads a `.sla` file, or a Word file that carries its agreement, that somebody chose, dropped or double-clicked. Its size is
 * looked at before it is read.
 */
export function readAgreementFile(path: string): Outcome<ReadFile, DesktopProblem> {
  const file = basename(path);
  return onDisk(file, () => {
    const found = statSync(path);
    if (!found.isFile()) return failed({ kind: 'disk', code: 'EISDIR', file });
    const isWord = extname(path).toLowerCase() === '.docx';
    const limit = isWord ? LARGEST_WORD_FILE : LARGEST_FILE;
    if (found.size > limit) {
      return failed({ kind: 'agreementFile', file, problem: { kind: 'tooLarge', bytes: found.size, limit } });
    }
    const bytes = readFileSync(path);
    if (isWord) return readWordFile(file, bytes);
    const parsed = parseAgreementFile(bytes);
    if (!parsed.ok) return failed({ kind: 'agreementFile', file, problem: parsed.problem });
    return done({ agreement: parsed.value, isEdited: false });
  });
}

function readWordFile(file: string, bytes: Uint8Array): Outcome<ReadFile, DesktopProblem> {
  const carried = readWord(bytes);
  if (!carried.ok) return failed({ kind: 'carriedFile', file, problem: carried.problem });
  const { agreementJson, exportedAs, text } = carried.value;
  const parsed = parseAgreementFile(agreementJson);
  if (!parsed.ok) return failed({ kind: 'agreementFile', file, problem: parsed.problem });
  return done({ agreement: parsed.value, isEdited: hashOf(textForHash(text)) !== exportedAs.hash });
}

export function writeAgreementFile(path: string, agreement: Agreement): Outcome<null, DesktopProblem> {
  return writeBytes(path, Buffer.from(serialiseAgreement(agreement)));
}

/** Writes a file whole or not at all. */
export function writeBytes(path: string, bytes: Uint8Array): Outcome<null, DesktopProblem> {
  return onDisk(basename(path), () => {
    writeWholeFile(path, bytes);
    return done(null);
  });
}

/** Refusals of the system are expected; what else is thrown is a defect. */
/** What the work comes to, or what the system says of the file that is shown under that name. */
export function onDisk<Value>(
  file: string,
  work: () => Outcome<Value, DesktopProblem>,
): Outcome<Value, DesktopProblem> {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && 'code' in error) {
      return failed({ kind: 'disk', code: String(error.code), file });
    }
    throw error;
  }
}

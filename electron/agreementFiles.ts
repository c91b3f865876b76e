import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Agreement } from '#core/agreement/agreement.ts';
import { parseAgreementFile, serialiseAgreement } from '#core/agreement/agreementFile.ts';
import { LARGEST_FILE } from '#core/agreement/jsonFile.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { writeWholeFile } from '#machine/writeWholeFile.ts';

/** Reads a `.sla` file that somebody chose, dropped or double-clicked. Its size is looked at before it is read. */
export function readAgreementFile(path: string): Outcome<Agreement, DesktopProblem> {
  const file = basename(path);
  return onDisk(file, () => {
    const found = statSync(path);
    if (!found.isFile()) return failed({ kind: 'disk', code: 'EISDIR', file });
    if (found.size > LARGEST_FILE) {
      const problem = { kind: 'tooLarge', bytes: found.size, limit: LARGEST_FILE } as const;
      return failed({ kind: 'agreementFile', file, problem });
    }
    const parsed = parseAgreementFile(readFileSync(path));
    return parsed.ok ? parsed : failed({ kind: 'agreementFile', file, problem: parsed.problem });
  });
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
function onDisk<Value>(file: string, work: () => Outcome<Value, DesktopProblem>): Outcome<Value, DesktopProblem> {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && 'code' in error) {
      return failed({ kind: 'disk', code: String(error.code), file });
    }
    throw error;
  }
}

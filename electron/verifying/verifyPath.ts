import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { LARGEST_FILE } from '#core/openXml/zipFile.ts';
import { failed, type Outcome } from '#core/outcome.ts';
import {
  verifyFile,
  type FindAgreement,
  type VerifiedFile,
  type VerifyingFileMeans,
} from '#core/printing/anew/verifyFile.ts';
import { onDisk } from '#electron/agreementFiles.ts';

export type VerifyResult = Outcome<VerifiedFile, DesktopProblem>;

/** Verifies a Word or PDF file of the disk. Its size is looked at before it is read. */
export async function verifyPath(path: string, means: VerifyingFileMeans, find: FindAgreement): Promise<VerifyResult> {
  const file = basename(path);
  const bytes = onDisk(file, () => {
    const found = statSync(path);
    if (!found.isFile()) return failed({ kind: 'disk', code: 'EISDIR', file });
    const problem = { kind: 'tooLarge', limit: LARGEST_FILE } as const;
    if (found.size > LARGEST_FILE) return failed({ kind: 'carriedFile', file, problem });
    return { ok: true, value: readFileSync(path) };
  });
  if (!bytes.ok) return bytes;
  const verified = await verifyFile(bytes.value, means, find);
  if (verified.ok) return verified;
  const { problem } = verified;
  return problem.kind === 'carried'
    ? failed({ kind: 'carriedFile', file, problem: problem.problem })
    : failed({ kind: 'agreementFile', file, problem: problem.problem });
}

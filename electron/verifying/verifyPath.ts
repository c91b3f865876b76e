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
import { readChosenFile } from '#electron/chosenFile.ts';

export type VerifyResult = Outcome<VerifiedFile, DesktopProblem>;

/** Verifies a Word or PDF file of the disk. */
export async function verifyPath(path: string, means: VerifyingFileMeans, find: FindAgreement): Promise<VerifyResult> {
  const file = basename(path);
  const problem = { kind: 'tooLarge', limit: LARGEST_FILE } as const;
  const bytes = await readChosenFile(path, LARGEST_FILE, () => ({ kind: 'carriedFile', file, problem }));
  if (!bytes.ok) return bytes;
  const verified = await verifyFile(bytes.value, means, find);
  if (verified.ok) return verified;
  const { problem: why } = verified;
  return why.kind === 'carried'
    ? failed({ kind: 'carriedFile', file, problem: why.problem })
    : failed({ kind: 'agreementFile', file, problem: why.problem });
}

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
import { readChosenFile, writeBytes } from './chosenFile.ts';

interface ReadFile {
  readonly agreement: Agreement;
  /** A Word file whose words are others than those it was exported with. */
  readonly isEdited: boolean;
}

/** Reads a `.sla` file, or a Word file that carries its agreement, that somebody chose, dropped or double-clicked. */
export async function readAgreementFile(path: string): Promise<Outcome<ReadFile, DesktopProblem>> {
  const file = basename(path);
  const isWord = extname(path).toLowerCase() === '.docx';
  const limit = isWord ? LARGEST_WORD_FILE : LARGEST_FILE;
  const read = await readChosenFile(path, limit, (bytes) => ({
    kind: 'agreementFile',
    file,
    problem: { kind: 'tooLarge', bytes, limit },
  }));
  if (!read.ok) return read;
  if (isWord) return readWordFile(file, read.value);
  const parsed = parseAgreementFile(read.value);
  if (!parsed.ok) return failed({ kind: 'agreementFile', file, problem: parsed.problem });
  return done({ agreement: parsed.value, isEdited: false });
}

function readWordFile(file: string, bytes: Uint8Array): Outcome<ReadFile, DesktopProblem> {
  const carried = readWord(bytes);
  if (!carried.ok) return failed({ kind: 'carriedFile', file, problem: carried.problem });
  const { agreementJson, exportedAs, text } = carried.value;
  const parsed = parseAgreementFile(agreementJson);
  if (!parsed.ok) return failed({ kind: 'agreementFile', file, problem: parsed.problem });
  return done({ agreement: parsed.value, isEdited: hashOf(textForHash(text)) !== exportedAs.hash });
}

export function writeAgreementFile(path: string, agreement: Agreement): Promise<Outcome<null, DesktopProblem>> {
  return writeBytes(path, Buffer.from(serialiseAgreement(agreement)));
}

import { readFileSync, statSync } from 'node:fs';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { LARGEST_LETTERHEAD, readLetterhead } from '#core/printing/word/letterhead/letterhead.ts';
import { remarkText } from '#core/printing/word/letterhead/remarks.ts';
import { onDisk } from '#cli/disk.ts';
import type { Trouble } from '#cli/trouble.ts';

interface Paper {
  readonly bytes: Uint8Array;
  /** What should be known of it, a sentence each. */
  readonly remarks: readonly string[];
}

/** Reads a Word file as the paper that contracts are printed on. */
export function readPaper(file: string): Outcome<Paper, Trouble> {
  const bytes = onDisk(file, () => {
    const found = statSync(file);
    return found.isFile() && found.size <= LARGEST_LETTERHEAD ? readFileSync(file) : null;
  });
  if (!bytes.ok) return bytes;
  const tooLarge = { kind: 'tooLarge', limit: LARGEST_LETTERHEAD } as const;
  if (bytes.value === null) return failed({ kind: 'letterhead', file, problem: tooLarge });
  const read = readLetterhead(bytes.value);
  if (!read.ok) return failed({ kind: 'letterhead', file, problem: read.problem });
  return done({ bytes: bytes.value, remarks: read.value.remarks.map((remark) => remarkText(remark, 'en')) });
}

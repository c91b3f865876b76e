import type { Outcome } from '#core/outcome.ts';
import { LARGEST_LETTERHEAD, readLetterhead, type Letterhead } from '#core/printing/word/letterhead/letterhead.ts';
import { remarkText } from '#core/printing/word/letterhead/remarks.ts';
import { readWithin } from '#cli/disk.ts';
import type { Trouble } from '#cli/trouble.ts';

/** Reads a Word file as the paper that contracts are printed on. */
export function readPaper(file: string): Outcome<Letterhead, Trouble> {
  return readWithin(file, LARGEST_LETTERHEAD, readLetterhead, (problem) => ({ kind: 'letterhead', file, problem }));
}

/** What should be known of it, a sentence each. */
export function remarksOn({ remarks }: Letterhead): readonly string[] {
  return remarks.map((remark) => remarkText(remark, 'en'));
}

import type { OpenXmlProblem } from '#core/openXml/problem.ts';
import { done, type Outcome } from '#core/outcome.ts';
import { LARGEST_LETTERHEAD, readLetterhead } from '#core/printing/word/letterhead/letterhead.ts';
import { remarkText } from '#core/printing/word/letterhead/remarks.ts';
import { readWithin } from '#cli/disk.ts';
import type { Trouble } from '#cli/trouble.ts';

interface Paper {
  readonly bytes: Uint8Array;
  /** What should be known of it, a sentence each. */
  readonly remarks: readonly string[];
}

/** Reads a Word file as the paper that contracts are printed on. */
export function readPaper(file: string): Outcome<Paper, Trouble> {
  return readWithin(file, LARGEST_LETTERHEAD, paperIn, (problem) => ({ kind: 'letterhead', file, problem }));
}

function paperIn(bytes: Uint8Array): Outcome<Paper, OpenXmlProblem> {
  const read = readLetterhead(bytes);
  if (!read.ok) return read;
  return done({ bytes, remarks: read.value.remarks.map((remark) => remarkText(remark, 'en')) });
}

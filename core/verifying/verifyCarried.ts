import type { Agreement } from '#core/agreement/agreement.ts';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';
import type { AgreementFileProblem } from '#core/agreement/problems.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { clausesOfParagraphs } from './clausesOfParagraphs.ts';
import { comparable } from './comparable.ts';
import { differencesOfParagraphs, type Difference } from './differences.ts';
import { differencesOfPages } from './differencesOfPages.ts';
import type { Expected } from './expected.ts';
import { toldClause } from './toldClause.ts';

/** What a Word or PDF file carries and says. */
export interface Carried {
  /** Text of the `.sla` file inside. */
  readonly agreementJson: string;
  /** Of the words, when the file was made. */
  readonly hash: string;
  /** The words of the file as it is now, one entry a part. */
  readonly text: readonly string[];
  readonly parts: 'pages' | 'paragraphs';
}

export interface VerifyingMeans {
  /** SHA-256 in hexadecimal. */
  readonly hashOf: (text: string) => string;
  /** What the file would say if it were made now, or `null` if it cannot be. */
  readonly printAnew: (agreement: Agreement) => Promise<Expected | null>;
}

export interface Verified {
  readonly agreement: Agreement;
  /** SHA-256 of the agreement inside; its beginning stands in the margin of a contract. */
  readonly fingerprint: string;
  /** The words are those the file was made with. */
  readonly isAsExported: boolean;
  /** Where they are not those the agreement inside has now; `null` if that cannot be known. */
  readonly differences: readonly Difference[] | null;
}

/** Says which agreement a file holds, and whether the file says what that agreement says. */
export async function verifyCarried(
  carried: Carried,
  { hashOf, printAnew }: VerifyingMeans,
): Promise<Outcome<Verified, AgreementFileProblem>> {
  const read = parseAgreementFile(carried.agreementJson);
  if (!read.ok) return failed(read.problem);
  const agreement = read.value;
  const expected = await printAnew(agreement);
  return done({
    agreement,
    fingerprint: hashOf(carried.agreementJson),
    isAsExported: hashOf(textForHash(carried.text)) === carried.hash,
    differences: expected === null ? null : differencesOf(carried.parts, expected, carried.text),
  });
}

/** Where the words of a file differ from the expected ones, by what the parts of the file are. */
export function differencesOf(
  parts: Carried['parts'],
  expected: Expected,
  found: readonly string[],
): readonly Difference[] {
  if (parts === 'pages') return differencesOfPages(expected, found);
  const differences = differencesOfParagraphs(expected.text, found);
  if (differences.length === 0) return differences;
  const clauses = clausesOfParagraphs(expected);
  // What is put in before a clause stands at the end of the one before it.
  return differences.map((one) => ({ ...one, ...toldClause(clauses[one.part - (one.expected === '' ? 2 : 1)]) }));
}

/** What the hash of a file's words is taken of. */
export function textForHash(text: readonly string[]): string {
  return text.map(comparable).join('\f');
}

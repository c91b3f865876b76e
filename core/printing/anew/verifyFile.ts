import type { Agreement } from '#core/agreement/agreement.ts';
import type { AgreementFileProblem } from '#core/agreement/problems.ts';
import type { Template } from '#core/clauses/template.ts';
import { HOUSE_TYPEFACE, type TypefaceName } from '#core/brand/typefaces.ts';
import { makeDocument } from '#core/document/makeDocument.ts';
import { datedFacts } from '#core/measures/dated/datedFacts.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { pageWords } from '#core/printing/pdf/pageWords.ts';
import type { Typeface } from '#core/printing/printed.ts';
import { wordsOfDocument } from '#core/printing/word/wordsIn.ts';
import type { ExportedAs } from '#core/verifying/exportedAs.ts';
import type { ReadCarriedProblem } from '#core/verifying/problemWords.ts';
import { readCarried, type PdfReader, type ReadCarried } from '#core/verifying/readCarried.ts';
import { verifyCarried, type Verified } from '#core/verifying/verifyCarried.ts';

export interface VerifyingFileMeans {
  readonly readPdf: PdfReader;
  /** SHA-256 in hexadecimal. */
  readonly hashOf: (text: string) => string;
  readonly template: (id: string) => Template | null;
  readonly typeface: (name: TypefaceName) => Typeface;
}

/** Which contract a file is, and where its words are others than those of the agreement inside it. */
export interface VerifiedFile extends Verified, Pick<ReadCarried, 'parts' | 'format'> {
  readonly exportedAs: ExportedAs;
}

export type VerifyFileProblem =
  | { readonly kind: 'carried'; readonly problem: ReadCarriedProblem }
  /** The agreement inside cannot be read: it may be of a newer version of the program. */
  | { readonly kind: 'agreement'; readonly problem: AgreementFileProblem };

/** Verifies a Word or PDF file from itself alone, whoever made it: what is none of ours is told as a problem. */
export async function verifyFile(
  bytes: Uint8Array,
  means: VerifyingFileMeans,
): Promise<Outcome<VerifiedFile, VerifyFileProblem>> {
  const carried = await readCarried(bytes, means.readPdf);
  if (!carried.ok) return failed({ kind: 'carried', problem: carried.problem });
  const verified = await verifyCarried(carried.value, {
    hashOf: means.hashOf,
    printAnew: (agreement) => printedAnew(agreement, carried.value, means),
  });
  if (!verified.ok) return failed({ kind: 'agreement', problem: verified.problem });
  const { parts, format, exportedAs } = carried.value;
  return done({ ...verified.value, parts, format, exportedAs });
}

/** The words of the contract as it would be printed now, part by part; `null` when it cannot be. */
async function printedAnew(
  agreement: Agreement,
  { agreementJson, exportedAs, format }: ReadCarried,
  { hashOf, template, typeface }: VerifyingFileMeans,
): Promise<readonly string[] | null> {
  const { language, status, date, wishes } = exportedAs;
  const brand = exportedAs.brand ?? null;
  const found = template(agreement.template?.id ?? '');
  if (found === null) return null;
  const made = makeDocument(agreement, found, { language, status, date, dated: datedFacts(agreement) });
  if (!made.ok) return null;
  if (format === 'word') return wordsOfDocument(made.value, brand);
  const face = typeface(brand?.typeface ?? HOUSE_TYPEFACE);
  return pageWords(made.value, face, { ...wishes, fingerprint: hashOf(agreementJson) }, brand);
}

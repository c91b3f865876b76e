import type { Agreement } from '#core/agreement/agreement.ts';
import type { AgreementFileProblem } from '#core/agreement/problems.ts';
import type { Template } from '#core/clauses/template.ts';
import type { Brand } from '#core/brand/brand.ts';
import { HOUSE_TYPEFACE, type TypefaceName } from '#core/brand/typefaces.ts';
import { makeDocument } from '#core/document/makeDocument.ts';
import { datedFacts } from '#core/measures/dated/datedFacts.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { isSmallPrint, readFingerprint, type ReadFingerprint } from '#core/printing/fingerprintMark.ts';
import { outlineOf } from '#core/printing/anew/outlineOf.ts';
import { initialsWord } from '#core/printing/pdf/initialsWord.ts';
import { pageWords } from '#core/printing/pdf/pageWords.ts';
import { SIGNING_ANCHOR } from '#core/printing/pdf/signatures.ts';
import type { Typeface } from '#core/printing/printed.ts';
import { smallPrintOf } from '#core/printing/word/running.ts';
import { wordsOfDocument } from '#core/printing/word/wordsIn.ts';
import type { ExportedAs } from '#core/verifying/exportedAs.ts';
import type { Difference } from '#core/verifying/differences.ts';
import type { Expected } from '#core/verifying/expected.ts';
import type { VerifyProblem } from '#core/verifying/problemWords.ts';
import {
  carriedIn,
  readContract,
  type PdfReader,
  type ReadCarried,
  type ReadContract,
} from '#core/verifying/readCarried.ts';
import { differencesOf, verifyCarried, type Verified } from '#core/verifying/verifyCarried.ts';

export interface VerifyingFileMeans {
  readonly readPdf: PdfReader;
  /** SHA-256 in hexadecimal. */
  readonly hashOf: (text: string) => string;
  readonly template: (id: string) => Template | null;
  readonly typeface: (name: TypefaceName) => Typeface;
}

export type { ReadFingerprint };

/** An agreement that a copy may have been made from. */
export interface KnownAgreement {
  readonly agreement: Agreement;
  /** SHA-256 of its text, in hexadecimal. */
  readonly fingerprint: string;
  /** ISO 8601 date from which a copy of it speaks: some looks show it in the margins. */
  readonly date: string;
  /** The looks a copy of it may have, but for that of the house. */
  readonly brands: readonly Brand[];
}

/** Finds what a copy that carries no agreement may have been made from, by what its margins say. */
export type FindAgreement = (mark: ReadFingerprint) => Promise<KnownAgreement | null> | KnownAgreement | null;

/** Which contract a file is, and where its words are others than those of its agreement. */
export interface VerifiedFile extends Verified, Pick<ReadContract, 'parts' | 'format'> {
  /** Whether the agreement was in the file, or had to be found by the fingerprint on its pages. */
  readonly source: 'inside' | 'found';
  /** `date` is `null` when the file does not say from which day it speaks. */
  readonly exportedAs: Pick<ExportedAs, 'language' | 'status'> & { readonly date: string | null };
}

export type VerifyFileProblem =
  | { readonly kind: 'carried'; readonly problem: VerifyProblem }
  /** The agreement inside cannot be read: it may be of a newer version of the program. */
  | { readonly kind: 'agreement'; readonly problem: AgreementFileProblem };

/**
 * Verifies a Word or PDF file, whoever made it: what is none of ours is told as a problem. A file that carries its agreement is
 * compared with that, any other with what is found by its fingerprint.
 */
export async function verifyFile(
  bytes: Uint8Array,
  means: VerifyingFileMeans,
  find: FindAgreement,
): Promise<Outcome<VerifiedFile, VerifyFileProblem>> {
  const read = await readContract(bytes, means.readPdf);
  if (!read.ok) return failed({ kind: 'carried', problem: read.problem });
  const carried = carriedIn(read.value);
  return carried === null ? verifyCopy(read.value, means, find) : verifyInside(carried, means);
}

/** The same with what is found, even if the file carries an agreement. */
export async function verifyAgainst(
  bytes: Uint8Array,
  means: VerifyingFileMeans,
  find: FindAgreement,
): Promise<Outcome<VerifiedFile, VerifyFileProblem>> {
  const read = await readContract(bytes, means.readPdf);
  return read.ok ? verifyCopy(read.value, means, find) : failed({ kind: 'carried', problem: read.problem });
}

async function verifyInside(
  carried: ReadCarried,
  means: VerifyingFileMeans,
): Promise<Outcome<VerifiedFile, VerifyFileProblem>> {
  const { agreementJson, exportedAs, parts, format } = carried;
  const fingerprint = means.hashOf(agreementJson);
  const verified = await verifyCarried(carried, {
    hashOf: means.hashOf,
    printAnew: (agreement) =>
      printedAnew({ agreement, fingerprint }, { ...exportedAs, format, hasSmallPrint: hasSmallPrint(carried) }, means),
  });
  if (!verified.ok) return failed({ kind: 'agreement', problem: verified.problem });
  return done({ ...verified.value, source: 'inside', parts, format, exportedAs });
}

async function verifyCopy(
  read: ReadContract,
  means: VerifyingFileMeans,
  find: FindAgreement,
): Promise<Outcome<VerifiedFile, VerifyFileProblem>> {
  const mark = readFingerprint(marginsOf(read));
  if (mark === null) return failed({ kind: 'carried', problem: { kind: 'noFingerprint' } });
  const known = await find(mark);
  const { language, status, fingerprint, edition } = mark;
  if (known === null) return failed({ kind: 'carried', problem: { kind: 'notKept', fingerprint, edition, status } });
  const differences = await leastDifferences(read, mark, known, means);
  const { format, parts } = read;
  return done({
    agreement: known.agreement,
    fingerprint: known.fingerprint,
    isAsExported: differences?.length === 0,
    differences,
    source: 'found',
    parts,
    format,
    exportedAs: { language, status, date: null },
  });
}

/** What is below the text of a Word file stands for its margins where a letterhead has no room in them. */
function marginsOf({ format, margins, text }: ReadContract): readonly string[] {
  return format === 'word' ? [...margins, ...text.filter(isSmallPrint)] : margins;
}

/** Nothing in a copy says whose look it has: it has the one with which its words differ least. */
async function leastDifferences(
  { format, parts, text }: ReadContract,
  { language, status }: ReadFingerprint,
  known: KnownAgreement,
  means: VerifyingFileMeans,
): Promise<readonly Difference[] | null> {
  const wishes = wishesIn(text, { language, status });
  const isBelow = hasSmallPrint({ format, text });
  let least: readonly Difference[] | null = null;
  for (const brand of [null, ...known.brands]) {
    const manner = { language, status, date: known.date, format, wishes, brand, hasSmallPrint: isBelow };
    const expected = await printedAnew(known, manner, means);
    const differences = expected === null ? null : differencesOf(parts, expected, text);
    if (differences !== null && (least === null || extentOf(differences) < extentOf(least))) least = differences;
    if (least?.length === 0) return least;
  }
  return least;
}

function extentOf(differences: readonly Difference[]): number {
  return differences.reduce((sum, { expected, found }) => sum + expected.length + found.length, 0);
}

function wishesIn(
  text: readonly string[],
  { language, status }: Pick<ReadFingerprint, 'language' | 'status'>,
): ExportedAs['wishes'] {
  const [, ...pages] = text;
  const withInitials = pages.filter((page) => page.split('\n').some((line) => line.trim() === initialsWord[language]));
  return {
    fields: status === 'final',
    anchors: text.some((page) => page.includes(SIGNING_ANCHOR)),
    initials: withInitials.length * 2 > pages.length,
  };
}

interface Manner extends Pick<ExportedAs, 'language' | 'status' | 'date' | 'wishes'> {
  readonly brand?: Brand | null;
  readonly format: ReadContract['format'];
  /** Below the text of a Word file, as on some letterheads. */
  readonly hasSmallPrint: boolean;
}

function hasSmallPrint({ format, text }: Pick<ReadContract, 'format' | 'text'>): boolean {
  return format === 'word' && text.some(isSmallPrint);
}

/** The contract as it would be printed now, its words part by part; `null` when it cannot be. */
async function printedAnew(
  { agreement, fingerprint }: Pick<KnownAgreement, 'agreement' | 'fingerprint'>,
  { language, status, date, wishes, brand = null, format, hasSmallPrint: isBelow }: Manner,
  { template, typeface }: VerifyingFileMeans,
): Promise<Expected | null> {
  const found = template(agreement.template?.id ?? '');
  if (found === null) return null;
  const made = makeDocument(agreement, found, { language, status, date, dated: datedFacts(agreement) });
  if (!made.ok) return null;
  const outline = outlineOf(made.value);
  if (format === 'word') {
    const words = wordsOfDocument(made.value, brand);
    return { text: isBelow ? [...words, smallPrintOf(made.value, fingerprint)] : words, outline };
  }
  const face = typeface(brand?.typeface ?? HOUSE_TYPEFACE);
  return { text: await pageWords(made.value, face, { ...wishes, fingerprint }, brand), outline };
}

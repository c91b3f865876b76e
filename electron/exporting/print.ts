import { HOUSE_TYPEFACE, type TypefaceName } from '#core/brand/typefaces.ts';
import { datedFacts } from '#core/measures/dated/datedFacts.ts';
import { makeDocument } from '#core/document/makeDocument.ts';
import type { Document } from '#core/document/document.ts';
import { unprintableSigns } from '#core/document/unprintableSigns.ts';
import type { Template } from '#core/clauses/template.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import type { Printed, Typeface } from '#core/printing/printed.ts';
import { copyWishes, wordCopyWishes } from '#core/verifying/copies.ts';
import { hashOf } from '#machine/hashOf.ts';
import { readLetterhead, type Letterhead } from '#core/printing/word/letterhead/letterhead.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { problemOf, type ExportJob, type Format, type PrintedFile } from './job.ts';

interface Means {
  readonly template: Template;
  readonly typeface: (name: TypefaceName) => Typeface;
  readonly progress: (done: number, total: number) => void;
}

/** Prints all that a job asks for. Nothing is printed when one of the languages cannot be. */
export async function print(
  job: ExportJob,
  { template, typeface, progress }: Means,
): Promise<Outcome<readonly PrintedFile[], DesktopProblem>> {
  const total = job.languages.length * job.formats.length;
  const documents: Document[] = [];
  const dated = datedFacts(job.agreement);
  for (const language of job.languages) {
    const made = makeDocument(job.agreement, template, { language, status: job.status, date: job.date, dated });
    if (!made.ok) return failed(problemOf(made.problem));
    const signs = job.use === 'file' ? unprintableSigns(made.value) : [];
    if (signs.length > 0) return failed({ kind: 'unprintable', signs });
    documents.push(made.value);
  }
  const face = typeface(job.brand?.typeface ?? HOUSE_TYPEFACE);
  const letterhead = job.formats.includes('word') ? paperOf(job) : null;
  const files: PrintedFile[] = [];
  for (const document of documents) {
    for (const format of job.formats) {
      progress(files.length, total);
      const { bytes } = await PRINTERS[format](document, face, { ...job, letterhead });
      files.push({ format, language: document.language, bytes });
    }
  }
  progress(total, total);
  return done(files);
}

/** Read once for all languages. */
function paperOf({ letterhead = null }: ExportJob): Letterhead | null {
  const read = letterhead === null ? null : readLetterhead(letterhead);
  // It was read when it was chosen, and is the same since.
  if (read?.ok === false) throw new Error(`The letterhead cannot be read: ${read.problem.kind}`);
  return read?.value ?? null;
}

interface Printing extends Pick<ExportJob, 'agreement' | 'copy' | 'brand'> {
  readonly letterhead: Letterhead | null;
}

type Printer = (document: Document, face: Typeface, printing: Printing) => Promise<Printed>;

const PRINTERS: Readonly<Record<Format, Printer>> = {
  word: (document, face, { agreement, copy, brand, letterhead }) => {
    const wishes = wordCopyWishes(agreement, { ...document, brand: letterhead === null ? brand : null }, copy, hashOf);
    return printWord(document, face, { ...wishes, letterhead }, brand);
  },
  pdf: (document, face, { agreement, copy, brand }) =>
    printPdf(document, face, copyWishes(agreement, { ...document, brand }, copy, hashOf), brand),
};

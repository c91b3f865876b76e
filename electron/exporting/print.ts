import { datedFacts } from '#core/measures/dated/datedFacts.ts';
import { makeDocument } from '#core/document/makeDocument.ts';
import type { Document } from '#core/document/document.ts';
import type { Template } from '#core/clauses/template.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import type { Printed, Typeface } from '#core/printing/printed.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import { copyWishes, PLAIN_COPY, wordCopyWishes } from '#core/verifying/copies.ts';
import { hashOf } from '#machine/hashOf.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { problemOf, type ExportJob, type Format, type PrintedFile } from './job.ts';

interface Means {
  readonly template: Template;
  readonly typeface: Typeface;
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
    documents.push(made.value);
  }
  const files: PrintedFile[] = [];
  for (const document of documents) {
    for (const format of job.formats) {
      progress(files.length, total);
      const { bytes } = await PRINTERS[format](document, typeface, job.agreement);
      files.push({ format, language: document.language, bytes });
    }
  }
  progress(total, total);
  return done(files);
}

const PRINTERS: Readonly<Record<Format, (document: Document, face: Typeface, from: Agreement) => Promise<Printed>>> = {
  word: (document, face, from) => printWord(document, face, wordCopyWishes(from, document, PLAIN_COPY, hashOf)),
  pdf: (document, face, from) => printPdf(document, face, copyWishes(from, document, PLAIN_COPY, hashOf)),
};

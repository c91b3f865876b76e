import { HOUSE_TYPEFACE, type TypefaceName } from '#core/brand/typefaces.ts';
import type { Language } from '#core/agreement/language.ts';
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
import { printRedline } from '#core/printing/word/redline/printRedline.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { problemOf, type Compared, type Contract, type ExportJob, type Format, type PrintedFile } from './job.ts';

interface Means {
  /** `null` where the program has none of that name. */
  readonly template: (id: string) => Template | null;
  readonly typeface: (name: TypefaceName) => Typeface;
  readonly progress: (done: number, total: number) => void;
}

/** Prints all that a job asks for. Nothing is printed when one of the languages cannot be. */
export async function print(job: ExportJob, means: Means): Promise<Outcome<readonly PrintedFile[], DesktopProblem>> {
  const { compared = null } = job;
  const made = documentsOf(job, job.languages, means.template);
  if (!made.ok) return made;
  const signs = job.use === 'file' ? made.value.map(unprintableSigns).find(({ length }) => length > 0) : undefined;
  if (signs !== undefined) return failed({ kind: 'unprintable', signs });
  return compared === null ? done(await contracts(made.value, job, means)) : changes(made.value, compared, job, means);
}

async function contracts(
  documents: readonly Document[],
  job: ExportJob,
  { typeface, progress }: Means,
): Promise<readonly PrintedFile[]> {
  const total = documents.length * job.formats.length;
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
  return files;
}

/** Nothing is printed where two versions say the same in every language. */
async function changes(
  documents: readonly Document[],
  { before, reviser }: Compared,
  job: ExportJob,
  { template, typeface, progress }: Means,
): Promise<Outcome<readonly PrintedFile[], DesktopProblem>> {
  // A sign that cannot be printed may be crossed out: the version that has it can no longer be mended.
  const old = documentsOf(before, job.languages, template);
  if (!old.ok) return old;
  const { brand } = job;
  const face = typeface(brand?.typeface ?? HOUSE_TYPEFACE);
  const letterhead = paperOf(job);
  const files: PrintedFile[] = [];
  let areAny = false;
  for (const after of documents) {
    progress(files.length, documents.length);
    const { language } = after;
    const same = old.value.find((one) => one.language === language);
    if (same === undefined) throw new Error(`The version before was not made in ${language}`);
    const printed = await printRedline({ before: same, after }, face, reviser, { brand, letterhead });
    areAny ||= printed.isChanged;
    files.push({ format: 'word', language, bytes: printed.bytes });
  }
  progress(documents.length, documents.length);
  return areAny ? done(files) : failed({ kind: 'noChanges' });
}

function documentsOf(
  { agreement, template: id, status, date }: Contract,
  languages: readonly Language[],
  template: Means['template'],
): Outcome<readonly Document[], DesktopProblem> {
  const found = template(id);
  if (found === null) return failed({ kind: 'noTemplate', template: id });
  const dated = datedFacts(agreement);
  const documents: Document[] = [];
  for (const language of languages) {
    const made = makeDocument(agreement, found, { language, status, date, dated });
    if (!made.ok) return failed(problemOf(made.problem));
    documents.push(made.value);
  }
  return done(documents);
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

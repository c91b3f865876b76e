import { join } from 'node:path';
import type { Agreement } from '#core/agreement/agreement.ts';
import { parseAgreementFile, serialiseAgreement } from '#core/agreement/agreementFile.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Brand } from '#core/brand/brand.ts';
import type { Template } from '#core/clauses/template.ts';
import type { Document } from '#core/document/document.ts';
import { datedFacts } from '#core/measures/dated/datedFacts.ts';
import { makeDocument, type DocumentRequest } from '#core/document/makeDocument.ts';
import type { DocumentProblem } from '#core/document/problem.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import type { PdfWishes } from '#core/printing/pdf/wishes.ts';
import type { Letterhead } from '#core/printing/word/letterhead/letterhead.ts';
import type { WordWishes } from '#core/printing/word/wishes.ts';
import { readAgreement } from '#cli/disk.ts';
import { copyWishes, wordCopyWishes, type CopyWish } from '#core/verifying/copies.ts';
import { hashOf } from '#machine/hashOf.ts';
import { nameOfChanges, suggestFileName } from '#core/document/fileName.ts';
import type { Reviser } from '#core/printing/word/redline/markup.ts';
import { codeOfSign } from '#core/document/typefaceSigns.ts';
import { unprintableSigns, type UnprintableSign } from '#core/document/unprintableSigns.ts';
import { writtenLanguages } from '#core/document/writtenLanguages.ts';
import { loadTemplate } from '#cli/templates.ts';
import type { Trouble } from '#cli/trouble.ts';

export type Format = 'word' | 'pdf';

/** What somebody asked to have exported. What is `undefined` is read off each agreement. */
export interface ExportWish {
  readonly formats: readonly Format[];
  readonly languages: readonly Language[] | undefined;
  readonly status: Document['status'] | undefined;
  readonly templateId: string | undefined;
  readonly folder: string;
  readonly today: string;
  readonly copy: CopyWish;
  readonly brand: Brand | null;
  readonly letterhead: Letterhead | null;
  readonly comparison: Comparison | null;
}

/** What a contract is compared with, and who is to stand at the changes. */
export interface Comparison {
  readonly file: string;
  readonly author: string;
}

/** The files that an agreement would be exported to. They are composed once more when they are made: hundreds of them are not kept. */
export interface PlannedContract {
  readonly paths: readonly string[];
  readonly files: () => readonly PlannedFile[];
}

/** A file to make: everything about it is known but its bytes. */
export interface PlannedFile {
  readonly path: string;
  readonly format: Format;
  readonly document: Document;
  /** The version whose differences are tracked changes in a Word file; `null` for the contract itself. */
  readonly compared: { readonly before: Document; readonly reviser: Reviser } | null;
  readonly brand: Brand | null;
  /** What the file has beyond the contract. */
  readonly wishes: { readonly pdf: PdfWishes; readonly word: WordWishes };
}

type Line = { readonly path: string; readonly text: string };

const ENDINGS: Readonly<Record<Format, string>> = { word: '.docx', pdf: '.pdf' };

/** What an agreement would be exported to, which can be made of it as it is now. Nothing is written. */
export function planExport(file: string, wish: ExportWish): Outcome<PlannedContract, Trouble> {
  const read = readVersion(file, wish.templateId);
  if (!read.ok) return read;
  const { agreement, template } = read.value;
  const before = documentsBefore(requestsFor(agreement, wish), wish);
  if (!before.ok) return before;
  const { files, lines } = composed(read.value, wish, before.value);
  if (lines.length > 0) return failed({ kind: 'agreement', file, lines });
  // What is remembered of an agreement goes with it: its text alone is kept until its turn comes.
  const text = serialiseAgreement(agreement);
  return done({
    paths: files.map(({ path }) => path),
    files: () => composed({ agreement: known(parseAgreementFile(text)), template }, wish, before.value).files,
  });
}

interface Version {
  readonly agreement: Agreement;
  readonly template: Template;
}

function readVersion(file: string, templateId: string | undefined): Outcome<Version, Trouble> {
  const agreement = readAgreement(file);
  if (!agreement.ok) return agreement;
  const template = templateFor(file, agreement.value, templateId);
  return template.ok ? done({ agreement: agreement.value, template: template.value }) : template;
}

/** What was read once reads again. */
function known(read: Outcome<Agreement, unknown>): Agreement {
  if (!read.ok) throw new Error('An agreement that was read cannot be read again');
  return read.value;
}

interface Composed {
  readonly files: readonly PlannedFile[];
  /** Why some of them cannot be made. */
  readonly lines: readonly Line[];
}

/** `before` has the documents to compare with, one for each that is asked for, or none. */
function composed(version: Version, wish: ExportWish, before: readonly Document[]): Composed {
  const { documents, lines } = documentsOf(version, requestsFor(version.agreement, wish));
  const pairs = documents.map((document) => ({
    document,
    before: before.find(({ language }) => language === document.language) ?? null,
  }));
  return { files: pairs.flatMap((pair) => filesOf(version.agreement, pair, wish)), lines };
}

function documentsOf(
  { agreement, template }: Version,
  requests: readonly DocumentRequest[],
): { readonly documents: readonly Document[]; readonly lines: readonly Line[] } {
  const documents: Document[] = [];
  const lines = new Map<string, Line>();
  const dated = datedFacts(agreement);
  for (const request of requests) {
    const made = makeDocument(agreement, template, { ...request, dated });
    const troubles = made.ok ? signLines(unprintableSigns(made.value)) : documentLines(made.problem);
    if (made.ok) documents.push(made.value);
    // What is missing in several languages is one thing to fill in.
    for (const line of troubles) if (!lines.has(line.path)) lines.set(line.path, line);
  }
  return { documents, lines: [...lines.values()] };
}

/** The version to compare with is printed as it says itself, whatever is asked of the one after. */
function documentsBefore(
  requests: readonly DocumentRequest[],
  { comparison, templateId, today }: ExportWish,
): Outcome<readonly Document[], Trouble> {
  if (comparison === null) return done([]);
  const { file } = comparison;
  const read = readVersion(file, templateId);
  if (!read.ok) return read;
  const { agreement } = read.value;
  const own = requests.map(({ language }) => requestIn(language, agreement, statusOf(agreement), today));
  const { documents, lines } = documentsOf(read.value, own);
  return lines.length === 0 ? done(documents) : failed({ kind: 'agreement', file, lines });
}

function requestsFor(agreement: Agreement, wish: ExportWish): readonly DocumentRequest[] {
  const status = wish.status ?? statusOf(agreement);
  const languages = wish.languages ?? writtenLanguages(agreement);
  return languages.map((language) => requestIn(language, agreement, status, wish.today));
}

const statusOf = ({ state }: Agreement): Document['status'] => (state === 'final' ? 'final' : 'draft');

function requestIn(
  language: Language,
  agreement: Agreement,
  status: Document['status'],
  today: string,
): DocumentRequest {
  const agreed = agreement.signatureDate ?? agreement.effectiveDate ?? today;
  return { language, status, date: status === 'final' ? agreed : today };
}

function filesOf(
  agreement: Agreement,
  { document, before }: { readonly document: Document; readonly before: Document | null },
  { formats, copy, brand, letterhead, comparison, folder, today }: ExportWish,
): readonly PlannedFile[] {
  const wishes = {
    pdf: copyWishes(agreement, { ...document, brand }, copy, hashOf),
    word: {
      ...wordCopyWishes(agreement, { ...document, brand: letterhead === null ? brand : null }, copy, hashOf),
      letterhead,
    },
  };
  const reviser = { author: comparison?.author ?? '', date: `${today}T00:00:00Z` };
  const compared = before === null ? null : { before, reviser };
  const name = suggestFileName(agreement, document);
  const path = join(folder, compared === null ? name : nameOfChanges(name, document.language));
  return formats.map((format) => ({ path: `${path}${ENDINGS[format]}`, format, document, compared, wishes, brand }));
}

function templateFor(file: string, agreement: Agreement, asked: string | undefined): Outcome<Template, Trouble> {
  const id = asked ?? agreement.template?.id;
  const refused = (text: string) => failed<Trouble>({ kind: 'agreement', file, lines: [{ path: 'template', text }] });
  if (id === undefined) return refused('the agreement names no template: choose one with --template');
  const template = loadTemplate(id);
  if (!template.ok || template.value.suits.includes(agreement.type)) return template;
  const suits = template.value.suits.join(', ');
  return refused(`the template "${id}" is for agreements of type ${suits}; this one is of type ${agreement.type}`);
}

/** Why there is no document, a line for each thing. */
export function documentLines(problem: DocumentProblem): readonly Line[] {
  if (problem.kind === 'evaluation') return [{ path: '', text: 'its lists are too long to make a contract of' }];
  return [
    ...problem.blanks.map(({ path, prompt, where }) => ({
      path,
      text: `not filled in: ${prompt}${inBrackets(where)}`,
    })),
    ...problem.brokenReferences.map(({ target, where }) => ({
      path: `#${target}`,
      text: `a reference${inBrackets(where)} leads nowhere`,
    })),
  ];
}

/** What cannot be printed, a line for each sign. */
function signLines(signs: readonly UnprintableSign[]): readonly Line[] {
  return signs.map(({ sign, path, where }) => ({
    path: path ?? '',
    text: `the typeface has no sign for ${sign} (${codeOfSign(sign)})${inBrackets(where)}: write a word in its place`,
  }));
}

function inBrackets(where: string | null): string {
  return where === null ? '' : ` (${where})`;
}

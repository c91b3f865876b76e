import { decodeUtf8 } from '#core/agreement/utf8.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { AGREEMENT_ATTACHMENT, EXPORT_ATTACHMENT, parseExportedAs, type ExportedAs } from './exportedAs.ts';
import { readAnyWord, type ReadWordProblem } from './readWord.ts';
import type { Carried } from './verifyCarried.ts';

/** A contract that was read from a file, and how it was printed. */
export interface ReadCarried extends Carried {
  readonly format: 'word' | 'pdf';
  readonly exportedAs: ExportedAs;
}

export type ReadCarriedProblem =
  | ReadWordProblem
  | { readonly kind: 'notPdf' }
  /** Neither a Word nor a PDF file. */
  | { readonly kind: 'notContract' }
  /** Whoever read it took too long or ended. */
  | { readonly kind: 'unreadable' };

/** Why a file that carries no agreement is not verified either. */
export type CopyProblem =
  /** Nothing in its margins says which agreement it is a copy of. */
  | { readonly kind: 'noFingerprint' }
  /** Nobody here keeps a version with its fingerprint, 12 hexadecimal digits. `edition` is its number and version as printed. */
  | {
      readonly kind: 'notKept';
      readonly fingerprint: string;
      readonly edition: string;
      readonly status: 'draft' | 'final';
    };

/** What a PDF file says, page by page, and what is attached to it. */
interface PdfContent {
  readonly pages: readonly string[];
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

/** Reads PDF files: no part of core can. `null` for what is none; `gaveUp` where it took more time or memory than it may. */
export type PdfReader = (bytes: Uint8Array) => Promise<PdfContent | 'gaveUp' | null>;

/** What a Word or PDF file says, and what it carries if it carries an agreement. */
export interface ReadContract extends Pick<ReadCarried, 'format' | 'parts' | 'text'> {
  /** Where the margins are read: those of a PDF are among the words of its pages. */
  readonly margins: readonly string[];
  readonly carried: Pick<ReadCarried, 'agreementJson' | 'exportedAs'> | null;
}

/** Reads a Word or PDF file, told apart by how it begins and not by its name. */
export async function readContract(
  bytes: Uint8Array,
  readPdf: PdfReader,
): Promise<Outcome<ReadContract, Exclude<ReadCarriedProblem, { kind: 'carriesNothing' }>>> {
  return isPdf(bytes) ? fromPdf(await readPdf(bytes)) : fromWord(bytes);
}

/** The same of a file that is to carry its agreement. */
export async function readCarried(
  bytes: Uint8Array,
  readPdf: PdfReader,
): Promise<Outcome<ReadCarried, ReadCarriedProblem>> {
  const read = await readContract(bytes, readPdf);
  if (!read.ok) return read;
  const carried = carriedIn(read.value);
  return carried === null ? failed({ kind: 'carriesNothing' }) : done(carried);
}

export function carriedIn({ carried, format, parts, text }: ReadContract): ReadCarried | null {
  return carried === null ? null : { ...carried, hash: carried.exportedAs.hash, format, parts, text };
}

const PDF_BEGINNING = [0x25, 0x50, 0x44, 0x46];

function isPdf(bytes: Uint8Array): boolean {
  return PDF_BEGINNING.every((byte, index) => bytes[index] === byte);
}

function fromWord(bytes: Uint8Array): ReturnType<typeof fromPdf> {
  const read = readAnyWord(bytes);
  if (!read.ok) return failed(read.problem.kind === 'notWord' ? { kind: 'notContract' } : read.problem);
  const { text, feet, carried } = read.value;
  return done({ format: 'word', parts: 'paragraphs', text, margins: feet, carried });
}

function fromPdf(pdf: Awaited<ReturnType<PdfReader>>): Awaited<ReturnType<typeof readContract>> {
  if (pdf === null) return failed({ kind: 'notPdf' });
  if (pdf === 'gaveUp') return failed({ kind: 'unreadable' });
  const { pages, attachments } = pdf;
  const attached = (name: string): string | undefined => decodeUtf8(attachments.get(name) ?? new Uint8Array());
  const agreementJson = attached(AGREEMENT_ATTACHMENT);
  const exportedAs = parseExportedAs(attached(EXPORT_ATTACHMENT) ?? '');
  const carried =
    agreementJson === undefined || !exportedAs.ok ? null : { agreementJson, exportedAs: exportedAs.value };
  return done({ format: 'pdf', parts: 'pages', text: pages, margins: pages, carried });
}

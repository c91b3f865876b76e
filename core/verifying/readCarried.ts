import { decodeUtf8 } from '#core/agreement/utf8.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { AGREEMENT_ATTACHMENT, EXPORT_ATTACHMENT, parseExportedAs, type ExportedAs } from './exportedAs.ts';
import { readWord, type ReadWordProblem } from './readWord.ts';
import type { Carried } from './verifyCarried.ts';

/** A contract that was read from a file, and how it was printed. */
export interface ReadCarried extends Carried {
  readonly format: 'word' | 'pdf';
  readonly exportedAs: ExportedAs;
}

export type ReadCarriedProblem =
  | ReadWordProblem
  | { readonly kind: 'notPdf' }
  /** Whoever read it took too long or ended. */
  | { readonly kind: 'unreadable' };

/** Reads PDF files: no part of core can. `null` for what is none. */
export type PdfReader = (bytes: Uint8Array) => Promise<{
  readonly pages: readonly string[];
  readonly attachments: ReadonlyMap<string, Uint8Array>;
} | null>;

/** What a Word or PDF file carries, told apart by how it begins and not by its name. */
export async function readCarried(
  bytes: Uint8Array,
  readPdf: PdfReader,
): Promise<Outcome<ReadCarried, ReadCarriedProblem>> {
  return isPdf(bytes) ? fromPdf(await readPdf(bytes)) : fromWord(bytes);
}

const PDF_BEGINNING = [0x25, 0x50, 0x44, 0x46];

function isPdf(bytes: Uint8Array): boolean {
  return PDF_BEGINNING.every((byte, index) => bytes[index] === byte);
}

function fromWord(bytes: Uint8Array): Outcome<ReadCarried, ReadCarriedProblem> {
  const read = readWord(bytes);
  if (!read.ok) return read;
  return done({ ...read.value, hash: read.value.exportedAs.hash, format: 'word', parts: 'paragraphs' });
}

function fromPdf(pdf: Awaited<ReturnType<PdfReader>>): Outcome<ReadCarried, ReadCarriedProblem> {
  if (pdf === null) return failed({ kind: 'notPdf' });
  const attached = (name: string): string | undefined => decodeUtf8(pdf.attachments.get(name) ?? new Uint8Array());
  const agreementJson = attached(AGREEMENT_ATTACHMENT);
  const exportedAs = parseExportedAs(attached(EXPORT_ATTACHMENT) ?? '');
  if (agreementJson === undefined || !exportedAs.ok) return failed({ kind: 'carriesNothing' });
  const { hash } = exportedAs.value;
  return done({ agreementJson, hash, text: pdf.pages, exportedAs: exportedAs.value, format: 'pdf', parts: 'pages' });
}

// oxlint-disable-next-line import/no-unassigned-import -- in a bundle pdf.js finds its worker only where it is loaded already
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  /** The words of each page, in the order they were drawn. */
  readonly pages: readonly string[];
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

/** What a PDF file says and carries, or `null` for what is not a PDF file that can be read. Runs nothing that is in it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf | null> {
  // In a broken file pdf.js also rejects promises that it gave to nobody, which would end the process.
  process.on('unhandledRejection', passOverUnreadable);
  try {
    return await read(bytes);
  } finally {
    await new Promise(setImmediate);
    process.off('unhandledRejection', passOverUnreadable);
  }
}

function passOverUnreadable(reason: unknown): void {
  if (!isUnreadable(reason)) throw reason;
}

/** The names that pdf.js gives to what it finds wrong with a file. */
const OF_THE_FILE: ReadonlySet<string> = new Set([
  'AbortException',
  'DNLMarkerError',
  'EOIMarkerError',
  'FormatError',
  'InvalidPDFException',
  'Jbig2Error',
  'JpegError',
  'JpxError',
  'ParserEOFException',
  'PasswordException',
  'ResponseException',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
]);

function isUnreadable(error: unknown): boolean {
  return error instanceof Error && OF_THE_FILE.has(error.name);
}

async function read(bytes: Uint8Array): Promise<ReadPdf | null> {
  const loading = getDocument({
    // A copy, because it is handed over for good; Node's Buffer is not taken.
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    enableXfa: false,
    useSystemFonts: false,
  });
  try {
    const file = await loading.promise;
    const pages: string[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    }
    return { pages, attachments: await attachmentsOf(file) };
  } catch (error) {
    if (isUnreadable(error)) return null;
    throw error;
  } finally {
    await loading.destroy();
  }
}

async function attachmentsOf(file: PDFDocumentProxy): Promise<ReadonlyMap<string, Uint8Array>> {
  const attachments = new Map<string, Uint8Array>();
  for (const [id, { filename }] of (await file.getAttachments()) ?? []) {
    const content: unknown = await file.getAttachmentContent(id);
    if (content instanceof Uint8Array) attachments.set(filename, content);
  }
  return attachments;
}

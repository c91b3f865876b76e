import { parentPort } from 'node:worker_threads';
import { readPdf, type ReadPdf } from '#machine/readPdf.ts';

/** What was read; `null` for what is no PDF file. A thread that is ended before says nothing. */
export interface PdfRead {
  readonly read: ReadPdf | null;
}

/** Reads a PDF file in a thread of its own: a short one can ask its reader for gigabytes. */
parentPort?.once('message', (bytes: Uint8Array) => {
  void readPdf(bytes).then((read) => parentPort?.postMessage({ read } satisfies PdfRead));
});

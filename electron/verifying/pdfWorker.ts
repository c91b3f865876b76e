import { parentPort } from 'node:worker_threads';
import { readPdf } from '#machine/readPdf.ts';

/** Reads a PDF file in a thread of its own: a short one can ask its reader for gigabytes. */
parentPort?.once('message', (bytes: Uint8Array) => {
  void readPdf(bytes).then((read) => parentPort?.postMessage(read));
});

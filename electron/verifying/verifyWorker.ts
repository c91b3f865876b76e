import { join } from 'node:path';
import { inThread } from '#electron/inThread.ts';
import { template, typeface } from '#electron/shipped.ts';
import type { FindAgreement, KnownAgreement } from '#core/printing/anew/verifyFile.ts';
import { hashOf } from '#machine/hashOf.ts';
import type { PdfReader } from '#core/verifying/readCarried.ts';
import type { FromVerifier, ToVerifier } from './messages.ts';
import type { PdfRead } from './pdfWorker.ts';
import { verifyPath } from './verifyPath.ts';

/**
 * A process of its own, because nobody knows what is in a file from outside: it can be stopped, it has no window, and of what is
 * kept it gets what it asks for by a fingerprint.
 */
const { parentPort } = process;

let whoAsked: (known: KnownAgreement | null) => void = () => undefined;

const readPdf: PdfReader = async (bytes) => {
  const ended = await inThread<PdfRead>(join(import.meta.dirname, 'pdfWorker.js'), bytes);
  return ended === null ? 'gaveUp' : ended.read;
};

const find: FindAgreement = (mark) =>
  new Promise((resolve) => {
    whoAsked = resolve;
    tell({ kind: 'find', mark });
  });

parentPort.on('message', ({ data }: { data: ToVerifier }) => {
  if (data.kind === 'found') return whoAsked(data.known);
  void verifyPath(data.path, { readPdf, hashOf, template, typeface }, find).then((result) =>
    tell({ kind: 'ended', result }),
  );
});

function tell(message: FromVerifier): void {
  parentPort.postMessage(message);
}

import { template, typeface } from '#electron/shipped.ts';
import { hashOf } from '#machine/hashOf.ts';
import { readPdf } from '#machine/readPdf.ts';
import { verifyPath } from './verifyPath.ts';

/** A process of its own, because nobody knows what is in a file from outside: it can be stopped, and it has no window. */
const { parentPort } = process;

parentPort.on('message', ({ data }: { data: string }) => {
  void verifyPath(data, { readPdf, hashOf, template, typeface }).then((result) => parentPort.postMessage(result));
});

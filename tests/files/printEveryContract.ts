import { createHash } from 'node:crypto';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { copyWishes, wordCopyWishes } from '#core/verifying/copies.ts';
import { hashOf } from '#machine/hashOf.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { EVERY_CONTRACT } from './everyContract.ts';

const INTERNAL = { isInternal: true, anchors: true, initials: true };

/** Every file there is to make, with its name: both formats, plain and carrying their agreement. */
export async function* everyFile(): AsyncGenerator<readonly [name: string, bytes: Uint8Array]> {
  for (const { name, agreement, document } of EVERY_CONTRACT) {
    const wishes = {
      pdf: copyWishes(agreement, document, INTERNAL, hashOf),
      word: wordCopyWishes(agreement, document, INTERNAL, hashOf),
    };
    yield [`${name}.pdf`, (await printPdf(document, typeface)).bytes];
    yield [`${name}.docx`, (await printWord(document, typeface)).bytes];
    yield [`${name}-internal.pdf`, (await printPdf(document, typeface, wishes.pdf)).bytes];
    yield [`${name}-internal.docx`, (await printWord(document, typeface, wishes.word)).bytes];
  }
}

export function hashOfFile(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

// Run as a process of its own: writes the hash of each file to the standard output.
if (import.meta.main) {
  const hashes: Record<string, string> = {};
  for await (const [name, bytes] of everyFile()) hashes[name] = hashOfFile(bytes);
  process.stdout.write(JSON.stringify(hashes));
}

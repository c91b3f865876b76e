import { createHash } from 'node:crypto';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { copyWishes, wordCopyWishes } from '#core/verifying/copies.ts';
import { hashOf } from '#machine/hashOf.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { EVERY_CONTRACT } from './everyContract.ts';

const INTERNAL = { isInternal: true, anchors: true, initials: true };

/** A hash of every file there is to make: both formats, plain and carrying their agreement. */
export async function hashesOfEveryFile(): Promise<Readonly<Record<string, string>>> {
  const hashes: Record<string, string> = {};
  const keep = (name: string, bytes: Uint8Array): void => {
    hashes[name] = createHash('sha256').update(bytes).digest('hex');
  };
  for (const { name, agreement, document } of EVERY_CONTRACT) {
    const wishes = {
      pdf: copyWishes(agreement, document, INTERNAL, hashOf),
      word: wordCopyWishes(agreement, document, INTERNAL, hashOf),
    };
    keep(`${name}.pdf`, (await printPdf(document, typeface)).bytes);
    keep(`${name}.docx`, (await printWord(document, typeface)).bytes);
    keep(`${name}-internal.pdf`, (await printPdf(document, typeface, wishes.pdf)).bytes);
    keep(`${name}-internal.docx`, (await printWord(document, typeface, wishes.word)).bytes);
  }
  return hashes;
}

// Run as a process of its own: writes the hashes to the standard output.
if (import.meta.main) process.stdout.write(JSON.stringify(await hashesOfEveryFile()));

import { newAgreement } from '#core/agreement/agreementFile.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { copyWishes } from '#core/verifying/copies.ts';
import { readCarried } from '#core/verifying/readCarried.ts';
import { hashOf } from '#machine/hashOf.ts';
import { readPdf } from '#machine/readPdf.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { mutatedBytes } from '#tests/fuzz/mutations.ts';
import type { FuzzTarget } from '#tests/fuzz/target.ts';

const TINY = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj',
  '4 0 obj<</Length 30>>stream',
  'BT /F1 9 Tf (a) Tj ET',
  'endstream endobj',
  'trailer<</Root 1 0 R>>',
].join('\n');

const agreement = newAgreement({ id: 'hosting', type: 'customer', language: 'da' });
const document = sampleDocument('da');
const copy = { isInternal: true, anchors: true, initials: true };
const printed = await printPdf(document, typeface, copyWishes(agreement, document, copy, hashOf));
const FILES = [printed.bytes, new TextEncoder().encode(TINY)];

/** PDF files that somebody wants verified. */
export const pdfTargets: readonly FuzzTarget[] = [
  {
    name: 'PDF file',
    share: 2_000,
    read: async (chance) => (await readCarried(mutatedBytes(chance.of(FILES), FILES, chance), readPdf)).ok,
  },
];

import { expect, test } from 'vitest';
import { readContract, type PdfReader } from '#core/verifying/readCarried.ts';

const PDF = new TextEncoder().encode('%PDF-1.7');

test.each([
  [null, 'notPdf'],
  ['gaveUp', 'unreadable'],
] as const)('what the reader of PDF files answers with %s is told as %s', async (answer, kind) => {
  const reader: PdfReader = () => Promise.resolve(answer);
  expect(await readContract(PDF, reader)).toEqual({ ok: false, problem: { kind } });
});

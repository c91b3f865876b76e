import { describe, expect, it } from 'vitest';
import { fingerprint } from '#core/printing/pdf/fingerprint.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';

const identifierOf = (bytes: Uint8Array): string =>
  /\/ID \[<([0-9a-f]+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '';

describe('printing a PDF', () => {
  it('gives the same bytes for the same document', async () => {
    const first = await printPdf(sampleDocument('da'), typeface);
    await printPdf(sampleDocument('en'), typeface);
    const second = await printPdf(sampleDocument('da'), { ...typeface, regular: typeface.regular.slice() });
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  it('gives files that differ only in their text different identifiers', async () => {
    const document = sampleDocument('en');
    const other = { ...document, sections: document.sections.slice(0, 2) };
    const identifiers = [document, other].map(async (each) => identifierOf((await printPdf(each, typeface)).bytes));
    const [first, second] = await Promise.all(identifiers);
    expect(first).toHaveLength(32);
    expect(first).not.toBe(second);
  });

  it('leaves the document as it was', async () => {
    const document = sampleDocument('en');
    const before = JSON.stringify(document);
    await printPdf(document, typeface);
    expect(JSON.stringify(document)).toBe(before);
  });

  it('has nothing to report about the sample', async () => {
    expect((await printPdf(sampleDocument('da'), typeface)).missingGlyphs).toEqual([]);
  });
});

describe('a fingerprint', () => {
  it('differs for texts that differ in one place', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', 'aaaa', 'aaab', 'baaa', 'abcdefgh', 'abcdefgi', 'bbcdefgh', 'a'.repeat(9)];
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
  });
});

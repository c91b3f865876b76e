import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { longDocument } from '#tests/builders/longDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { pagesOfPdf } from './poppler.ts';
import { hasProgram } from './programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-breaks-'));
afterAll(() => rmSync(folder, { recursive: true }));

const nudges = [0, 1, 2, 3, 5, 8];

describe.skipIf(!hasProgram('pdftotext'))('page breaks in long contracts (pdftotext)', () => {
  it.each(nudges)('leave no heading, introduction, header or single line alone, %i lines down', async (nudge) => {
    const path = join(folder, `${nudge}.pdf`);
    writeFileSync(path, (await printPdf(longDocument(55, nudge), typeface)).bytes);
    const pages = pagesOfPdf(path).map((page) => page.split('\n').filter((line) => line.trim() !== ''));
    expect(pages.length).toBeGreaterThan(55);
    expect(pages.flatMap((lines, index) => badBreaks(lines, pages[index + 1]))).toEqual([]);
  });

  it('are found by this test where they are bad', () => {
    expect(badBreaks(['P1 words', 'HEADING 2'], ['P2'])).toEqual(['heading last: HEADING 2']);
    expect(badBreaks(['(b) P3 words'], ['words'])).toEqual(['first line alone: (b) P3 words']);
    expect(badBreaks(['P4 words', 'words'], ['words end4.', 'P5'])).toEqual(['last line alone: words end4.']);
  });
});

function badBreaks(lines: readonly string[], next: readonly string[] | undefined): readonly string[] {
  const last = lines.at(-1) ?? '';
  const first = next?.[0];
  if (first === undefined) return [];
  const faults: string[] = [];
  if (/HEADING/.test(last)) faults.push(`heading last: ${last}`);
  if (/INTRODUCES/.test(last)) faults.push(`introduction last: ${last}`);
  if (/HEADER/.test(last)) faults.push(`header of a table last: ${last}`);
  if (/\bP\d+ /.test(last) && !/end\d+\./.test(last)) faults.push(`first line alone: ${last}`);
  if (/end\d+\./.test(first) && !/\bP\d+ /.test(first)) faults.push(`last line alone: ${first}`);
  if (/^(\d+(\.\d+)?|\([a-z]+\)|•)$/.test(last.trim())) faults.push(`label alone: ${last}`);
  return faults;
}

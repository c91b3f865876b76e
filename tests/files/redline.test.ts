import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Document } from '#core/document/document.ts';
import { printRedline } from '#core/printing/word/redline/printRedline.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { draftOf } from '#tests/builders/drafts.ts';
import { changed, EVERY_CHANGE } from '#tests/builders/seededChanges.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { EVERY_CONTRACT } from './everyContract.ts';
import { textsReviewed } from './officeReviews.ts';
import { faultsOfWordFile } from './ooxmlValidator.ts';
import { hasProgram } from './programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-redline-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LONG = { timeout: 400_000 };

const REVISER = { author: 'Åse & Co <legal>', date: '2026-11-26T12:00:00Z' };

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, `${name}.docx`);
  writeFileSync(path, bytes);
  return path;
}

async function redline(name: string, before: Document, after: Document): Promise<string> {
  return written(name, (await printRedline({ before, after }, typeface, REVISER)).bytes);
}

async function contract(name: string, document: Document): Promise<string> {
  return written(name, (await printWord(document, typeface)).bytes);
}

describe.each(EVERY_CONTRACT)('the changes of $name', ({ name, agreement, document, language }) => {
  const after = draftOf(changed(agreement), language);

  it("are found without fault by Microsoft's Open XML SDK, in both directions", async () => {
    expect(await faultsOfWordFile(await redline(`${name}-forwards`, document, after))).toEqual([]);
    expect(await faultsOfWordFile(await redline(`${name}-backwards`, after, document))).toEqual([]);
  });

  it.skipIf(!hasProgram('soffice'))(
    'accepted by LibreOffice are the new contract, rejected the old',
    LONG,
    async () => {
      const path = await redline(`${name}-changes`, document, after);
      const [accepted, rejected, now, old] = textsReviewed([
        { path, answer: 'accept' },
        { path, answer: 'reject' },
        { path: await contract(`${name}-after`, after), answer: 'leave' },
        { path: await contract(`${name}-before`, document), answer: 'leave' },
      ]);
      expect(now).not.toBe(old);
      expect(linesOf(accepted)).toEqual(linesOf(now));
      expect(linesOf(rejected)).toEqual(linesOf(old));
    },
  );
});

describe.skipIf(!hasProgram('soffice'))('one change of the sample', () => {
  const sample = EVERY_CONTRACT.find(({ name }) => name.startsWith('customer-saas'));
  if (sample === undefined) throw new Error('The sample is gone.');
  const { agreement, document, language } = sample;

  it.each(EVERY_CHANGE)('%s: accepted and rejected by LibreOffice', LONG, async (change) => {
    const after = draftOf(changed(agreement, [change]), language);
    const path = await redline(`one-${EVERY_CHANGE.indexOf(change)}`, document, after);
    const [accepted, rejected, now, old] = textsReviewed([
      { path, answer: 'accept' },
      { path, answer: 'reject' },
      { path: await contract('one-after', after), answer: 'leave' },
      { path: await contract('one-before', document), answer: 'leave' },
    ]);
    expect(now).not.toBe(old);
    expect(linesOf(accepted)).toEqual(linesOf(now));
    expect(linesOf(rejected)).toEqual(linesOf(old));
  });
});

/** LibreOffice leaves an empty paragraph where one before a table is gone: it cannot join it with the table. */
function linesOf(text = ''): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

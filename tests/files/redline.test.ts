import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '#core/document/document.ts';
import { printRedline } from '#core/printing/word/redline/printRedline.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { draftOf } from '#tests/builders/drafts.ts';
import { changed, EVERY_CHANGE } from '#tests/builders/seededChanges.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { EVERY_CONTRACT, type Contract } from './everyContract.ts';
import { textsReviewed, type Review } from './officeReviews.ts';
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

const AFTER = new Map(
  EVERY_CONTRACT.map((contract) => [contract, draftOf(changed(contract.agreement), contract.language)]),
);

function afterOf(contract: Contract): Document {
  const after = AFTER.get(contract);
  if (after === undefined) throw new Error(`Nothing was changed in ${contract.name}.`);
  return after;
}

it.each(EVERY_CONTRACT)(
  "the changes of $name are found without fault by Microsoft's Open XML SDK, in both directions",
  async (contract) => {
    const { name, document } = contract;
    const after = afterOf(contract);
    expect(await faultsOfWordFile(await redline(`${name}-forwards`, document, after))).toEqual([]);
    expect(await faultsOfWordFile(await redline(`${name}-backwards`, after, document))).toEqual([]);
  },
);

const sample = EVERY_CONTRACT.find(({ name }) => name.startsWith('customer-saas'));

const ONE_CHANGE = EVERY_CHANGE.flatMap((change): readonly Changed[] => {
  if (sample === undefined) return [];
  const { agreement, document, language } = sample;
  return [
    {
      what: `one change of the sample, ${change}`,
      before: document,
      after: draftOf(changed(agreement, [change]), language),
    },
  ];
});

const CHANGED: readonly Changed[] = [
  ...EVERY_CONTRACT.map((contract) => ({
    what: `the changes of ${contract.name}`,
    before: contract.document,
    after: afterOf(contract),
  })),
  ...ONE_CHANGE,
];

interface Changed {
  readonly what: string;
  readonly before: Document;
  readonly after: Document;
}

describe.skipIf(!hasProgram('soffice'))('LibreOffice', () => {
  const ANSWERS = 4;
  let texts: readonly string[] = [];

  // It starts longer than it reads, so it answers all of them in one go.
  beforeAll(async () => {
    const reviews: Review[] = [];
    for (const [index, { before, after }] of CHANGED.entries()) {
      const path = await redline(`changes-${index}`, before, after);
      reviews.push(
        { path, answer: 'accept' },
        { path, answer: 'reject' },
        { path: await contract(`after-${index}`, after), answer: 'leave' },
        { path: await contract(`before-${index}`, before), answer: 'leave' },
      );
    }
    texts = textsReviewed(reviews);
  }, LONG.timeout);

  it('is given each kind of change', () => {
    expect(ONE_CHANGE).toHaveLength(EVERY_CHANGE.length);
  });

  it.each(CHANGED.map(({ what }, index) => ({ what, index })))(
    '$what: accepted they are the new contract, rejected the old',
    ({ index }) => {
      const [accepted, rejected, now, old] = texts.slice(ANSWERS * index, ANSWERS * (index + 1));
      expect(now).not.toBe(old);
      expect(linesOf(accepted)).toEqual(linesOf(now));
      expect(linesOf(rejected)).toEqual(linesOf(old));
    },
  );
});

/** LibreOffice leaves an empty paragraph where one before a table is gone: it cannot join it with the table. */
function linesOf(text = ''): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

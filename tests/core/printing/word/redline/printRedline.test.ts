import { describe, expect, it } from 'vitest';
import type { Document } from '#core/document/document.ts';
import { printRedline } from '#core/printing/word/redline/printRedline.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { draftOf } from '#tests/builders/drafts.ts';
import { changed, EVERY_CHANGE } from '#tests/builders/seededChanges.ts';
import { linesOf, settled } from '#tests/builders/trackedChanges.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { EVERY_CONTRACT } from '#tests/files/everyContract.ts';
import { partsOf } from '#tests/files/wordFile.ts';

const REVISER = { author: 'Åse & Co <legal>', date: '2026-11-26T12:00:00Z' };

const MAIN = 'word/document.xml';

const PARTS = [MAIN, 'word/header1.xml', 'word/footer1.xml', 'word/footer2.xml'];

async function linesIn(document: Document): Promise<readonly string[]> {
  const parts = partsOf((await printWord(document, typeface)).bytes);
  return PARTS.flatMap((part) => linesOf(parts[part] ?? ''));
}

async function redlineOf(before: Document, after: Document): Promise<Readonly<Record<string, string>>> {
  return partsOf((await printRedline({ before, after }, typeface, REVISER)).bytes);
}

const settledLines = (parts: Readonly<Record<string, string>>, answer: 'accept' | 'reject'): readonly string[] =>
  PARTS.flatMap((part) => linesOf(settled(parts[part] ?? '', answer)));

/** What the file says once its changes are answered, and what it is to say. */
async function answered(before: Document, after: Document) {
  const parts = await redlineOf(before, after);
  return {
    said: { accepted: settledLines(parts, 'accept'), rejected: settledLines(parts, 'reject') },
    wanted: { accepted: await linesIn(after), rejected: await linesIn(before) },
  };
}

const SLOW = { timeout: 120_000 };

describe.each(EVERY_CONTRACT)('between two versions of $name', SLOW, ({ agreement, document, language }) => {
  it('accepting gives the new contract, rejecting the old, in both directions', async () => {
    const after = draftOf(changed(agreement), language);
    for (const { said, wanted } of [await answered(document, after), await answered(after, document)]) {
      expect(said).toEqual(wanted);
    }
  });
});

const [SAMPLE] = EVERY_CONTRACT;
if (SAMPLE === undefined) throw new Error('The sample is gone.');
const { agreement, document: sample } = SAMPLE;

describe('a change by itself', SLOW, () => {
  it.each(EVERY_CHANGE)('%s: is accepted and rejected', async (change) => {
    const after = draftOf(changed(agreement, [change]), 'en');
    expect(await linesIn(after)).not.toEqual(await linesIn(sample));
    const { said, wanted } = await answered(sample, after);
    expect(said).toEqual(wanted);
  });

  it('is the word alone in a long text', async () => {
    const main = (await redlineOf(sample, draftOf(changed(agreement, ['a word in a long text']), 'en')))[MAIN] ?? '';
    expect(wordsIn(main, 'ins')).toEqual(['notwithstanding ']);
    expect(wordsIn(main, 'del')).toEqual([]);
  });

  it('moves the numbers and the cross-references behind it, with who changed them and when', async () => {
    const main = (await redlineOf(sample, draftOf(changed(agreement, ['a metric more']), 'en')))[MAIN] ?? '';
    const moved = Array.from(main.matchAll(/<w:ins [^>]*>(?:(?!<\/w:ins>).)* REF (?:(?!<\/w:ins>).)*<\/w:ins>/g));
    expect(moved.length).toBeGreaterThan(0);
    const by = Array.from(
      main.matchAll(/<w:(?:ins|del) w:id="\d+" (w:author="[^"]*" w:date="[^"]*")/g),
      ([, who]) => who,
    );
    expect(new Set(by)).toEqual(new Set(['w:author="Åse &amp; Co &lt;legal&gt;" w:date="2026-11-26T12:00:00Z"']));
  });

  it('has a number of its own, which no bookmark has either', async () => {
    const parts = await redlineOf(sample, draftOf(changed(agreement), 'en'));
    const numbers = PARTS.flatMap((part) =>
      Array.from((parts[part] ?? '').matchAll(/<w:(?:ins|del|pPrChange|bookmarkStart) w:id="(\d+)"/g), ([, id]) => id),
    );
    expect(numbers.length).toBeGreaterThan(100);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

it('finds nothing where nothing was changed', async () => {
  const { bytes, isChanged } = await printRedline({ before: sample, after: sample }, typeface, REVISER);
  const parts = partsOf(bytes);
  expect(isChanged).toBe(false);
  expect(PARTS.filter((part) => /<w:(?:ins|del|pPrChange)\b/.test(parts[part] ?? ''))).toEqual([]);
});

it('goes on tracking', async () => {
  expect((await redlineOf(sample, sample))['word/settings.xml']).toContain('<w:trackRevisions/>');
});

/** The words of each change that has any. */
function wordsIn(xml: string, change: 'ins' | 'del'): readonly string[] {
  const changes = xml.match(new RegExp(`<w:${change} [^>]*>.*?</w:${change}>`, 'gs')) ?? [];
  return changes
    .map((markup) => Array.from(markup.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)/g), ([, text]) => text).join(''))
    .filter((text) => text !== '');
}

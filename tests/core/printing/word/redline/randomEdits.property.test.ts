import { array, assert, constantFrom, nat, record, asyncProperty } from 'fast-check';
import { expect, it } from 'vitest';
import type { Block, Document, Section } from '#core/document/document.ts';
import { printRedline } from '#core/printing/word/redline/printRedline.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { link, paragraph, table } from '#tests/builders/documentNodes.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { linesOf, settled } from '#tests/builders/trackedChanges.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { partOf } from '#tests/files/wordFile.ts';

const MAIN = 'word/document.xml';

const edit = record({
  kind: constantFrom('drop', 'double', 'swap', 'put', 'table', 'tail'),
  section: nat(9),
  at: nat(60),
  words: constantFrom('Changed \uE000 words', 'Ændret & <ordlyd>', '', ' \u{1F600} '),
});

type Edit = typeof edit extends { generate: (...args: never[]) => { value: infer Value } } ? Value : never;

/** Blocks are taken out, doubled, exchanged and put in at any place; numbers are left as they were. */
function edited(document: Document, { kind, section, at, words }: Edit): Document {
  const place = section % document.sections.length;
  const change = (one: Section): Section => {
    const index = at % (one.blocks.length + 1);
    const [before, [block, ...after]] = [one.blocks.slice(0, index), one.blocks.slice(index)];
    const put: Readonly<Record<Edit['kind'], readonly Block[]>> = {
      drop: [],
      double: block === undefined ? [] : [block, paragraph(`double-${at}`, words, link('https://example.com', words))],
      swap: [paragraph(`swap-${at}`, words)],
      put: [paragraph(`put-${at}`, words), ...(block === undefined ? [] : [block])],
      table: [table(`t-${at}`, words, [{ width: 1, align: 'left' }], [[words], [`${words} ${at}`]])],
      tail: block === undefined ? [] : [block],
    };
    return { ...one, blocks: [...before, ...put[kind], ...(kind === 'tail' ? [] : after)] };
  };
  return { ...document, sections: document.sections.map((one, index) => (index === place ? change(one) : one)) };
}

/** Found once: what is put in before a table has bookmarks, which stay where it is rejected. */
const ONLY_BOOKMARKS_LEFT: [Edit[], Edit[]] = [
  [{ kind: 'drop', section: 6, at: 58, words: '' }],
  [
    { kind: 'drop', section: 7, at: 0, words: '' },
    { kind: 'drop', section: 2, at: 0, words: '' },
  ],
];

const linesIn = async (document: Document) => linesOf(partOf((await printWord(document, typeface)).bytes, MAIN));

it('accepts to the new contract and rejects to the old, whatever was edited', { timeout: 120_000 }, async () => {
  const sample = sampleDocument('da');
  await assert(
    asyncProperty(array(edit, { maxLength: 6 }), array(edit, { maxLength: 6 }), async (some, others) => {
      const [before, after] = [some.reduce(edited, sample), others.reduce(edited, sample)];
      const redline = await printRedline({ before, after }, typeface, { author: 'A', date: '2026-11-26T00:00:00Z' });
      const main = partOf(redline.bytes, MAIN);
      expect(linesOf(settled(main, 'accept'))).toEqual(await linesIn(after));
      expect(linesOf(settled(main, 'reject'))).toEqual(await linesIn(before));
    }),
    { numRuns: 40, examples: [ONLY_BOOKMARKS_LEFT] },
  );
});

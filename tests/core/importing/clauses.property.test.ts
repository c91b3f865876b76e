import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksFrom } from '#core/clauses/blocks.ts';
import type { EvaluatedBlock } from '#core/clauses/evaluated.ts';
import { readLiquid } from '#core/clauses/liquid.ts';
import { checkClauseText } from '#core/clauses/templateText.ts';
import { clauseText } from '#core/importing/clauseText.ts';
import { findClauses } from '#core/importing/clauses.ts';
import type { WordParagraph } from '#core/importing/wordText.ts';

/** What Markdown and Liquid are made of, among ordinary words. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{{',
        '}}',
        '{%',
        '%}',
        '{',
        '%',
        '{#a}',
        '{{ provider.legalName }}',
        '{% if x %}',
        '{%- raw -%}',
        '\\',
      ),
      fc.constantFrom(
        '*',
        '**',
        '_',
        '___',
        '`',
        '#',
        '# ',
        '- ',
        '1. ',
        '+ ',
        '>',
        '|',
        '<b>',
        '[a](b)',
        '[x]: y',
        '---',
        '===',
      ),
      fc.constantFrom(
        ' ',
        '\n',
        '\t',
        'ord',
        'æøå',
        '§ 1',
        '&amp;',
        '&#123;',
        '://x.dk',
        '\uE000\uE010\uE001',
        '\u202E',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const run = fc.record({
  text: words,
  bold: fc.boolean(),
  italic: fc.boolean(),
  mark: fc.constantFrom(null, null, null, 'control' as const, 'highlight' as const),
});
const paragraphs: fc.Arbitrary<WordParagraph[]> = fc.array(
  fc.record({
    runs: fc.array(run, { maxLength: 4 }),
    heading: fc.constantFrom(null, null, null, 1, 2, 3),
    isApart: fc.constant(false),
    list: fc.option(fc.record({ level: fc.nat(8), ordered: fc.boolean() })),
  }),
  { maxLength: 10 },
);
const NOTHING = { table: 0, picture: 0, note: 0, textBox: 0, comment: 0 };

/** Found with a seed: what is no anchor in either run is one where they meet. */
const ANCHOR_OF_TWO_RUNS: WordParagraph = {
  runs: ['{{', '#'].map((text) => ({ text, bold: false, italic: false, mark: null })),
  heading: null,
  isApart: false,
  list: null,
};

test('nothing of a Word text is a tag, a mark or a fault in the clause that is made of it', () => {
  fc.assert(
    fc.property(paragraphs, (all) => {
      for (const clause of findClauses({ paragraphs: all, leftOut: NOTHING }, 'da').clauses) {
        const text = clauseText(clause, new Map());
        expect(text).not.toMatch(/\{[{%]/);
        expect(readLiquid(text).nodes.every(({ kind }) => kind === 'text')).toBe(true);
        expect(checkClauseText(text)).toEqual([]);
      }
    }),
    { examples: [[[ANCHOR_OF_TWO_RUNS]]] },
  );
});

test('the words of a clause are those that were written in Word', () => {
  fc.assert(
    fc.property(paragraphs, (all) => {
      for (const clause of findClauses({ paragraphs: all, leftOut: NOTHING }, 'da').clauses) {
        const written = clause.blocks
          .flatMap(({ pieces }) => pieces)
          .map((piece) => (piece.kind === 'words' ? piece.text : `[${clause.blanks[piece.blank]?.label ?? ''}]`));
        const read = blocksFrom(clauseText(clause, new Map()), []).map(wordsOf).join('');
        expect(bare(read)).toBe(bare(written.join('')));
      }
    }),
  );
});

/** Spaces aside: a clause has its own. */
function bare(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

function wordsOf(block: EvaluatedBlock): string {
  if ('items' in block) return block.items.flat().map(wordsOf).join('');
  if (!('content' in block)) return '';
  return block.content.map((inline) => ('text' in inline ? inline.text : '')).join('');
}

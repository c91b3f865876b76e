import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords } from '#core/library/compareWords.ts';

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('the', 'Provider', '{{ term.end }}', '{%', ' ', ',', 'æøå', '\n'),
      fc.string({ maxLength: 4 }),
    ),
  )
  .map((pieces) => pieces.join(''));

test('what is the same or removed is the one text, what is the same or added the other, to the letter', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const compared = compareWords(before, after);
      const of = (kind: 'removed' | 'added') =>
        compared.flatMap((one) => (one.kind === 'same' || one.kind === kind ? [one.text] : [])).join('');
      expect(of('removed')).toBe(before);
      expect(of('added')).toBe(after);
    }),
  );
});

test('a text is the same as itself', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(compareWords(one, one).every(({ kind }) => kind === 'same')).toBe(true);
    }),
  );
});

test('a word that was changed is told, and the words around it are not', () => {
  expect(compareWords('within {{ a.b }} of 5 days', 'within {{ a.b }} of 10 days')).toEqual([
    { kind: 'same', text: 'within {{ a.b }} of ' },
    { kind: 'removed', text: '5' },
    { kind: 'added', text: '10' },
    { kind: 'same', text: ' days' },
  ]);
});

test('words in a row that were changed are one change', () => {
  expect(compareWords('for two long years now', 'for ten months now')).toEqual([
    { kind: 'same', text: 'for ' },
    { kind: 'removed', text: 'two long years' },
    { kind: 'added', text: 'ten months' },
    { kind: 'same', text: ' now' },
  ]);
});

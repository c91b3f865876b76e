import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { wordDifferences, type Stretch } from '#core/wordDifferences.ts';

const textOf = (stretches: readonly Stretch[], without: Stretch['kind']) =>
  stretches
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

const long = (letter: string) => Array.from({ length: 4_000 }, (_, index) => `${letter}${index}`).join(' ');

const words = array(constantFrom('the', 'Provider', 'shall', 'pay', '30', 'days', ' ', ', ', '.', '\n\n', 'ø'), {
  maxLength: 60,
});
const text = oneof(
  words.map((some) => some.join('')),
  words.map((some) => some.join(' ')),
  string({ unit: 'grapheme' }),
);

it('gives back both texts, whatever they are, and never two stretches of a kind in a row', () => {
  assert(
    property(text, text, (before, after) => {
      const stretches = wordDifferences(before, after);
      expect(textOf(stretches, 'added')).toBe(before);
      expect(textOf(stretches, 'removed')).toBe(after);
      expect(stretches.every(({ kind }, at) => kind !== stretches[at + 1]?.kind)).toBe(true);
      expect(stretches.every((stretch) => stretch.text !== '')).toBe(true);
    }),
  );
});

it('tells equal texts by one stretch', () => {
  expect(wordDifferences('Within 30 days.', 'Within 30 days.')).toEqual([{ kind: 'same', text: 'Within 30 days.' }]);
  expect(wordDifferences('', '')).toEqual([]);
});

it('tells a changed word by the word alone, and a changed phrase as one', () => {
  expect(wordDifferences('Within 30 days of receipt.', 'Within 45 days of receipt.')).toEqual([
    { kind: 'same', text: 'Within ' },
    { kind: 'removed', text: '30' },
    { kind: 'added', text: '45' },
    { kind: 'same', text: ' days of receipt.' },
  ]);
  expect(wordDifferences('It is due within a week.', 'It is due after one month.')).toEqual([
    { kind: 'same', text: 'It is due ' },
    { kind: 'removed', text: 'within a week' },
    { kind: 'added', text: 'after one month' },
    { kind: 'same', text: '.' },
  ]);
});

it('gives up on single words in texts that have nothing in common, and is quick about it', () => {
  const stretches = wordDifferences(long('a'), long('b'));
  expect(textOf(stretches, 'added')).toBe(long('a'));
  expect(textOf(stretches, 'removed')).toBe(long('b'));
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchOf } from '#core/library/search.ts';
import { beginsAlmostAs } from '#core/library/typos.ts';
import { folded, wordsOf } from '#core/library/wordForms.ts';
import { aLibraryClause } from '#tests/builders/libraryClause.ts';

const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzæøå'.split('')),
  minLength: 1,
  maxLength: 14,
});
const name = fc.array(word, { minLength: 1, maxLength: 5 });
const list = fc.array(name, { minLength: 1, maxLength: 12 });
const clausesOf = (names: readonly (readonly string[])[]) =>
  names.map((words, at) => aLibraryClause({ id: `c-${at}`, name: { da: words.join(' ') } }));

test('a clause is found by any beginning of any words of its name, with Danish letters or without', () => {
  fc.assert(
    fc.property(list, fc.nat(), fc.integer({ min: 1, max: 14 }), fc.boolean(), (names, pick, length, isFolded) => {
      const at = pick % names.length;
      const typed = (names[at] ?? []).map((one) => one.slice(0, length)).join(' ');
      expect(searchOf(clausesOf(names), [])(isFolded ? folded(typed) : typed)).toContain(at);
    }),
  );
});

test('more words find no more', () => {
  fc.assert(
    fc.property(list, word, word, (names, one, other) => {
      const search = searchOf(clausesOf(names), []);
      const few = new Set(search(one));
      for (const number of search(`${one} ${other}`) ?? []) expect(few).toContain(number);
    }),
  );
});

test('each is found once, and whatever is typed is no error', () => {
  fc.assert(
    fc.property(list, fc.string({ unit: 'grapheme', maxLength: 40 }), (names, typed) => {
      const numbers = searchOf(clausesOf(names), [['a', typed]])(typed);
      expect(numbers === null).toBe(wordsOf(typed).length === 0);
      expect(new Set(numbers).size).toBe(numbers?.length ?? 0);
    }),
  );
});

test('one letter that is left out, put in or wrong is one typing error', () => {
  const spelled = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(spelled, fc.nat(), fc.constantFrom('', 'x', 'xy'), (word, pick, put) => {
      const at = 1 + (pick % (word.length - 1));
      const typed = word.slice(0, at) + put.slice(0, 1) + word.slice(at + (put === 'xy' ? 0 : 1));
      expect(beginsAlmostAs(word, typed, 1)).toBe(true);
      expect(beginsAlmostAs(`${word}ending`, typed, 1)).toBe(true);
    }),
  );
});

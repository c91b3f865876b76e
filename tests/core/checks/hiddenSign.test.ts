import { expect, test } from 'vitest';
import { hiddenSign } from '#core/checks/rules/wording/hiddenSign.ts';
import { anAgreement } from '#tests/builders/agreement.ts';

function wordsFoundIn(number: string): readonly unknown[] {
  const found = hiddenSign.inData?.(anAgreement({ number })) ?? [];
  return found.map(({ quote }) => quote);
}

test.each([
  ['SLA-1', []],
  ['no. A\u202E2-1\u202CB of us', [{ start: 4, words: 'A\u202E2-1\u202CB' }]],
  ['a\u200Bb c d\u2060e f', [{ start: 0, words: 'a\u200Bb c d\u2060e' }]],
  ['x \u{E0041} y', [{ start: 2, words: '\u{E0041}' }]],
])('in %j the words around are told whole', (text, quotes) => {
  expect(wordsFoundIn(text)).toEqual(quotes);
});

// A pattern that looked for the words around at each letter took minutes for this.
test('a sign behind a word of a hundred thousand letters is found', () => {
  expect(wordsFoundIn(`${'a'.repeat(100_000)} b\u202Ec`)).toEqual([{ start: 100_001, words: 'b\u202Ec' }]);
});

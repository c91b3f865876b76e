import { expect, test } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import { houseQuestions } from '#renderer/settings/house/questions.ts';

test.each(LANGUAGES)('the questions a rule may be about stand by section, each section once: %s', (language) => {
  const sections = houseQuestions(language).map(({ section }) => section);
  const begun = sections.filter((section, at) => section !== sections[at - 1]);
  expect(begun.length).toBeGreaterThan(8);
  expect(begun).toEqual([...new Set(begun)]);
});

test('a length is one question, not its amount and its unit', () => {
  const patterns = houseQuestions('en').map(({ pattern }) => pattern);
  expect(patterns).toContain('term/length');
  expect(patterns.filter((pattern) => pattern.startsWith('term/length/'))).toEqual([]);
  expect(patterns).toContain('charges/*/amount');
  expect(patterns).not.toContain('charges/*/amount/amount');
});

import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { sentencesOf } from '#core/checks/passages/sentences.ts';
import { wordsOf } from '#core/checks/passages/words.ts';
import type { SentenceRule } from '#core/checks/rule.ts';
import { RULE_IDS } from '#core/checks/ruleIds.ts';
import { RULES } from '#core/checks/rules.ts';

const sentenceRules = RULES.filter((rule): rule is SentenceRule => rule.reads === 'sentences');

const usesOf = (rule: SentenceRule, text: string, language: Language) =>
  sentencesOf(text).flatMap((span) =>
    rule.find({ text: span.text, words: wordsOf(span.text), language, role: rule.exampleRole ?? 'duty' }),
  );

describe.for(sentenceRules.map((rule) => [rule.id, rule] as const))('%s', ([, rule]) => {
  test.for(LANGUAGES)('finds what fails and leaves alone what passes, %s', (language) => {
    expect(usesOf(rule, rule.examples.fails[language], language)).not.toEqual([]);
    expect(usesOf(rule, rule.examples.passes[language], language)).toEqual([]);
  });
});

test('the rules are those of the catalogue, in its order', () => {
  expect(RULES.map(({ id }) => id)).toEqual(Object.values(RULE_IDS).flat());
});

test.for(RULES.map((rule) => [rule.id, rule] as const))('%s has words in both languages', ([, rule]) => {
  for (const said of [rule.title, rule.why, rule.advice, rule.examples.fails, rule.examples.passes]) {
    for (const language of LANGUAGES) expect(said[language].trim()).not.toBe('');
  }
});

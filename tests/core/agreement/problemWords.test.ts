import { expect, test } from 'vitest';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { problemLines } from '#core/agreement/problemWords.ts';
import { danishRules } from '#core/agreement/words/problemSentences.ts';
import { allSlots } from '#core/editing/slot.ts';
import type { AgreementFileProblem, AgreementIssue } from '#core/agreement/problems.ts';

/** Text that no rule of a schema takes, each for another reason. */
const WRONG = ['§', '2026-13-45', '13-45', '25:99', 'not a decimal', 'UPPER CASE', 'dkk'];

test('every rule of the schemas has Danish words', () => {
  const rules = new Set<string>();
  for (const { bare } of allSlots())
    for (const wrong of WRONG)
      for (const issue of bare.safeParse(wrong).error?.issues ?? [])
        if (['invalid_format', 'custom'].includes(issue.code)) rules.add(issue.message);
  expect(rules.size).toBeGreaterThan(5);
  expect([...rules].filter((rule) => !(rule in danishRules))).toEqual([]);
});

const place = { path: 'metrics/uptime', line: 12, column: 3 };
const issues: readonly [AgreementIssue, ...AgreementIssue[]] = [
  { kind: 'missingField', place, expected: { kind: 'text' } },
  { kind: 'wrongValue', place, expected: { kind: 'atMost', limit: 10, of: 'items' } },
  { kind: 'wrongValue', place, expected: { kind: 'atLeast', limit: 1, of: 'number' } },
  { kind: 'wrongValue', place, expected: { kind: 'oneOf', values: ['a', 'b'] } },
  { kind: 'unknownField', place, field: 'colour' },
  { kind: 'repeatedField', place, field: 'name', first: { line: 2, column: 5 } },
  { kind: 'duplicateId', place, id: 'x', first: { ...place, path: '' } },
  { kind: 'danglingLink', place, id: 'x', entity: 'claimStep', found: undefined },
  { kind: 'danglingLink', place, id: 'x', entity: 'party', found: 'metric' },
];
const problems: readonly AgreementFileProblem[] = [
  { kind: 'tooLarge', bytes: 30_500_000, limit: 20_000_000 },
  { kind: 'empty' },
  { kind: 'notUtf8' },
  { kind: 'nestedTooDeep', place, limit: 100 },
  { kind: 'notJson', place },
  { kind: 'notAnAgreementFile' },
  { kind: 'unknownVersion', place },
  { kind: 'newerVersion', found: 9, supported: 1 },
  { kind: 'invalid', issues },
];

test.each(problems)('$kind is told in both languages, in words of their own', (problem) => {
  const [english = [], danish = []] = LANGUAGES.map((language) => problemLines(problem, language));
  expect(danish.map(({ place: where, path }) => ({ where, path }))).toEqual(
    english.map(({ place: where, path }) => ({ where, path })),
  );
  danish.forEach(({ text }, index) => {
    expect(text).toMatch(/\S/);
    expect(text).not.toBe(english[index]?.text);
  });
});

test('sizes are written as the language writes numbers', () => {
  const [tooLarge = problems[1]] = problems;
  if (tooLarge === undefined) throw new Error('There is a problem to tell');
  expect(problemLines(tooLarge, 'da')[0]?.text).toContain('30,5 MB');
  expect(problemLines(tooLarge, 'en')[0]?.text).toContain('30.5 MB');
});

test('a file that is none is told in Danish', () => {
  const read = parseAgreementFile(new TextEncoder().encode('{"not": "ours"}'));
  expect(read.ok ? [] : problemLines(read.problem, 'da')).toMatchObject([
    { text: 'dette er ikke en aftale, som SLA Studio har gemt' },
  ]);
});

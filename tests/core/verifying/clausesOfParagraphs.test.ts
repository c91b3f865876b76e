import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import { outlineOf } from '#core/printing/anew/outlineOf.ts';
import { wordsOfDocument } from '#core/printing/word/wordsIn.ts';
import { clausesOfParagraphs } from '#core/verifying/clausesOfParagraphs.ts';
import { NO_OUTLINE, type OutlinedClause } from '#core/verifying/expected.ts';
import { differencesOf } from '#core/verifying/verifyCarried.ts';
import { CASES, documentOf } from '#tests/builders/cases.ts';

const clause = (name: string, words: string, title: string, isTitled = true): OutlinedClause => ({
  label: name,
  words,
  isTitled,
  name,
  title,
});

const text = [
  'Service level agreement',
  'Support',
  'The Support Hours are stated.',
  'Escalation',
  'Step',
  'Escalation to the IT Director',
  'The matter goes to the IT Director.',
  'Annex 1Measurement',
];
const outline = {
  ...NO_OUTLINE,
  clauses: [
    clause('7', 'Support', 'Support'),
    clause('7.1', 'The Support Hours are', 'Support', false),
    clause('7.2', 'Escalation', 'Escalation'),
    clause('7.3', 'The matter goes', 'Support', false),
    { ...clause('Annex 1', 'Annex 1 Measurement', 'Measurement'), label: '' },
  ],
};
const expected = { text, outline };

describe('the clause of a paragraph', () => {
  it('is the last one that begins at it or before it; none before the first', () => {
    const names = clausesOfParagraphs(expected).map((one) => one?.name);
    expect(names).toEqual([undefined, '7', '7.1', '7.2', '7.2', '7.2', '7.3', 'Annex 1']);
  });

  it('is told with what differs there', () => {
    const found = text.with(2, 'The Support Hours are not stated.').with(6, 'The matter goes to the board.');
    expect(differencesOf('paragraphs', expected, found)).toMatchObject([
      { part: 3, clause: '7.1', title: 'Support' },
      { part: 7, clause: '7.3', title: 'Support' },
    ]);
    expect(differencesOf('paragraphs', expected, text.with(0, 'Operational level agreement'))[0]).not.toHaveProperty(
      'clause',
    );
  });

  it('is the one before, where a paragraph is put in before the next', () => {
    const found = text.toSpliced(3, 0, 'No support is given on Fridays.');
    expect(differencesOf('paragraphs', expected, found)).toEqual([
      expect.objectContaining({ clause: '7.1', expected: '', found: 'No support is given on Fridays.' }),
    ]);
    expect(differencesOf('paragraphs', expected, text.toSpliced(3, 3))).toMatchObject([{ clause: '7.2' }]);
  });

  it.each(CASES.flatMap(([name, file]) => LANGUAGES.map((language) => [name, language, file] as const)))(
    'is found for every clause that has words of its own: %s (%s)',
    (_name, language, file) => {
      const document = documentOf(file, language);
      const whole = { text: wordsOfDocument(document), outline: outlineOf(document) };
      const found = new Set(clausesOfParagraphs(whole).map((one) => one?.name));
      expect(whole.outline.clauses.filter(({ name, words }) => words !== '' && !found.has(name))).toEqual([]);
    },
  );
});

import { expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { answersOf } from '#renderer/review/answersOf.ts';
import { SECTION_IDS } from '#renderer/sections/sectionId.ts';
import { SECTION_KEYS } from '#renderer/sections/sections.ts';
import { sampleAgreement } from '#tests/builders/sampleBlocks.ts';

test('each answer stands with what it is about, as a reader would write it', () => {
  const answers = answersOf(sampleAgreement(), ['type', 'title', 'term'], 'en');
  expect(answers.find(({ path }) => path === 'term/length')).toMatchObject({ text: '24\u00A0months' });
  expect(answers.find(({ path }) => path === 'type')).toMatchObject({ text: 'Customer agreement' });
  expect(answers.find(({ path }) => path === 'title')?.text).toBe(
    'Serviceniveauaftale om Kajplan · Service level agreement for Kajplan',
  );
  expect(answers.find(({ path }) => path === 'term/start')).toMatchObject({
    text: expect.stringMatching(/^1\sJanuary\s2027$/),
  });
});

test('a thing in a list goes by its name', () => {
  const answers = answersOf(sampleAgreement(), ['services'], 'da');
  expect(answers.find(({ path }) => path === 'services/kajplan/environment')?.about[0]).toBe('Kajplan');
});

test('every answer of the sample can be listed in both languages, and each has words', () => {
  const keys = SECTION_IDS.flatMap((section) => SECTION_KEYS[section]);
  for (const language of ['en', 'da'] as const) {
    const answers = answersOf(sampleAgreement(), keys, language);
    expect(answers.length).toBeGreaterThan(300);
    expect(answers.filter(({ text, about }) => text.trim() === '' || about.length === 0)).toEqual([]);
  }
});

test('what a type of agreement is not asked is not listed', () => {
  const internal = { ...sampleAgreement(), type: 'internal' as const };
  expect(answersOf(internal, ['remedies', 'charges'], 'en')).toEqual([]);
});

test('a new agreement has only what it was made with', () => {
  const agreement = newAgreement({ id: 'sla', type: 'customer', language: 'en' });
  const keys = SECTION_IDS.flatMap((section) => SECTION_KEYS[section]);
  expect(answersOf(agreement, keys, 'en').map(({ path }) => path)).toEqual(['type', 'language']);
});

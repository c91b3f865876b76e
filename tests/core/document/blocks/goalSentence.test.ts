import { expect, test } from 'vitest';
import { goalSentence } from '#core/document/blocks/goalSentence.ts';
import { aWriting } from '#tests/builders/writing.ts';

const fields = {
  services: [{ id: 'mail', name: { en: 'Mail', da: 'Post' } }],
  metrics: [{ id: 'up', name: { en: 'Availability', da: 'Tilgængelighed' }, unit: 'percent' }],
  objectives: [
    { id: 'o', metric: 'up', target: { kind: 'value', comparator: 'atLeast', value: '99.9', unit: 'percent' } },
  ],
  goals: [
    {
      id: 'g',
      specific: {
        service: 'mail',
        outcome: { en: 'letters arrive the same day.', da: 'breve kommer frem samme dag.' },
      },
      measurable: { objectives: ['o'] },
      timeBound: { due: '2027-12-31' },
    },
  ],
};
const said = (changed: object, language: 'en' | 'da') => {
  const writing = aWriting({ ...fields, ...changed }, language);
  const [goal] = writing.agreement.goals;
  return goal === undefined ? null : goalSentence(writing, goal)?.replaceAll('\u00a0', ' ');
};

test('a goal says what comes of it, how it is measured and by when', () => {
  expect(said({}, 'en')).toBe(
    'For Mail, letters arrive the same day, measured by Availability (at least 99.9%), no later than 31 December 2027.',
  );
  expect(said({}, 'da')).toBe(
    'For Post gælder, at breve kommer frem samme dag, målt ved Tilgængelighed (mindst 99,9 %), senest den 31. december 2027.',
  );
});

test('what is open is left out, but not service and outcome', () => {
  const specific = { service: 'mail', outcome: { en: 'letters arrive' } };
  expect(said({ goals: [{ id: 'g', specific }] }, 'en')).toBe('For Mail, letters arrive.');
  expect(said({ goals: [{ id: 'g', specific }] }, 'da')).toBeUndefined();
  expect(said({ goals: [{ id: 'g', specific: { service: 'mail' } }] }, 'en')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { itemName } from '#renderer/forms/itemName.ts';
import { agreementOf } from '#tests/builders/cases.ts';

const agreement = agreementOf('templates/samples/internal-service-desk.sla');
const nameOf = (id: string) =>
  itemName(
    agreement.objectives.find((one) => one.id === id),
    'en',
    agreement,
  );

test('a target is called by its metric, what it is for, and its value as it is said', () => {
  const names = agreement.objectives.map(({ id }) => nameOf(id));
  expect(names).toContain('Calls answered in time – at least 85.0%');
  expect(names).toContain('Response time – Critical');
});

test('a name is shown as it is printed: without signs that turn or hide its letters', () => {
  expect(itemName({ name: { en: '\u202Enajp\u202C of\u200B Ærø' } }, 'en', agreement)).toBe('najp of Ærø');
  expect(itemName({ name: { en: '\u200B' }, legalName: 'Ærø A/S' }, 'en', agreement)).toBe('Ærø A/S');
});

import { expect, test } from 'vitest';
import { partySchema } from '#core/agreement/party.ts';
import { filledIn, forKeeping } from '#renderer/forms/parties/keptParty.ts';

const party = (fields: object) => partySchema.parse({ id: 'p', role: 'customer', ...fields });
const acme = { legalName: 'Acme A/S', registrationNumber: '24 25 67 90' };

test('a party is kept without links into its agreement, in the place of the same company', () => {
  const kept = forKeeping(
    party({ ...acme, contacts: [{ id: 'c', name: 'Ada', hours: 'office' }] }),
    [party({ id: 'known', legalName: 'Acme', registrationNumber: '24256790' })],
    'fresh',
  );
  expect(kept).toMatchObject({ id: 'known', legalName: 'Acme A/S', contacts: [{ id: 'c', name: 'Ada' }] });
  expect(kept.contacts[0]).not.toHaveProperty('hours');
  expect(forKeeping(party(acme), [], 'fresh').id).toBe('fresh');
});

test('a party filled in keeps its id, its role and the people that something may point at', () => {
  const present = party({ contacts: [{ id: 'c', name: 'Ada' }] });
  const kept = party({
    ...acme,
    id: 'k',
    role: 'provider',
    contacts: [
      { id: 'c', name: 'Ada' },
      { id: 'd', name: 'Bo' },
    ],
  });
  let last = 0;
  const filled = filledIn(present, kept, (entity) => `${entity}-${(last += 1)}`);
  expect(filled).toMatchObject({ ...acme, id: 'p', role: 'customer' });
  expect(filled.contacts.map(({ name }) => name)).toEqual(['Ada', 'Bo']);
  expect(new Set(filled.contacts.map(({ id }) => id)).size).toBe(2);
});

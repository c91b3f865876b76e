import { expect, test } from 'vitest';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { partySchema, type Party } from '#core/agreement/party.ts';
import { newDraft } from '#core/editing/draft.ts';
import { forKeeping, withKeptParty } from '#renderer/forms/parties/keptParty.ts';

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

/** The first party of an agreement with others of its parts, once the address book was used at it. */
function filledIn(present: Party, kept: Party, more: object = {}) {
  const blank = newAgreement({ id: 'sla', type: 'customer', language: 'en' });
  const draft = newDraft(agreementSchema.parse({ ...blank, ...more, parties: [present] }));
  let last = 0;
  const parties = { party: present, kept };
  const filled = withKeptParty(draft, `parties/${present.id}`, parties, (entity) => `${entity}-${(last += 1)}`);
  return { ...filled, party: partySchema.parse(filled.agreement.parties[0]) };
}

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
  const { party: filled } = filledIn(present, kept);
  expect(filled).toMatchObject({ ...acme, id: 'p', role: 'customer' });
  expect(filled.contacts.map(({ name }) => name)).toEqual(['Ada', 'Bo']);
  expect(new Set(filled.contacts.map(({ id }) => id)).size).toBe(2);
});

test('where another company comes in the place of one, nothing of that one stays, and its people are put aside', () => {
  const before = party({
    ...acme,
    roleName: { en: 'the Agency' },
    website: 'https://acme.example',
    address: { city: 'Fredericia' },
    signatories: [{ id: 's', name: 'Ada' }],
    contacts: [{ id: 'c', name: 'Cy' }],
  });
  const support = { escalations: [{ id: 'first', contact: 'c' }] };
  const kept = party({ id: 'k', legalName: 'Bjerg ApS', contacts: [{ id: 'd', name: 'Bo' }] });
  const { party: filled, agreement, parked } = filledIn(before, kept, { support });
  expect({ ...filled, contacts: filled.contacts.map(({ name }) => name) }).toEqual({
    id: 'p',
    role: 'customer',
    roleName: { en: 'the Agency' },
    legalName: 'Bjerg ApS',
    signatories: [],
    contacts: ['Bo'],
  });
  expect(agreement.support?.escalations).toEqual([{ id: 'first', priorities: [] }]);
  expect(parked.map(({ path }) => path)).toEqual(['parties/p/signatories/s', 'parties/p/contacts/c']);
});

test('a unit of the same name in one language is the same unit', () => {
  const before = party({ name: { da: 'It-afdelingen' }, contacts: [{ id: 'c', name: 'Cy' }] });
  const kept = party({ id: 'k', name: { en: 'IT', da: 'It-afdelingen' }, website: 'https://it.example' });
  const { party: filled } = filledIn(before, kept);
  expect(filled).toMatchObject({ name: { en: 'IT' }, website: 'https://it.example', contacts: [{ name: 'Cy' }] });
});

import { expect, test } from 'vitest';
import { newAgreement, parseAgreementFile, serialiseAgreement } from '#core/agreement/agreementFile.ts';
import type { Party } from '#core/agreement/party.ts';
import { newDraft } from '#core/editing/draft.ts';
import { withFirstAnswers } from '#core/editing/firstAnswers.ts';

let ids = 0;
const newId = (entity: string) => `${entity}-${(ids += 1)}`;
const start = (type: 'customer' | 'internal') => newDraft(newAgreement({ id: 'sla', type, language: 'da' }));
const none = { title: '', provider: '', customer: '' };

test('names and title are answers in the language of the agreement', () => {
  const given = { title: ' Drift af Ærø ', provider: 'Fjordblik A/S', customer: 'Havnegaard A/S' };
  const { agreement } = withFirstAnswers(start('customer'), given, newId);
  expect(agreement.title).toEqual({ da: 'Drift af Ærø' });
  expect(agreement.parties.map(({ role, legalName }) => [role, legalName])).toEqual([
    ['provider', 'Fjordblik A/S'],
    ['customer', 'Havnegaard A/S'],
  ]);
});

test('a department has a name that can be written in each language', () => {
  const { agreement } = withFirstAnswers(start('internal'), { ...none, provider: 'Koncern-it' }, newId);
  expect(agreement.parties[0]).toMatchObject({ role: 'provider', name: { da: 'Koncern-it' } });
  expect(agreement.parties[0]?.legalName).toBeUndefined();
});

test('nothing given changes nothing', () => {
  const draft = start('customer');
  expect(withFirstAnswers(draft, { title: ' ', provider: '', customer: '  ' }, newId)).toBe(draft);
});

test('a party of the address book brings all it has, and no link into another agreement', () => {
  const known: Party = {
    id: 'kept',
    role: 'customer',
    legalName: 'Havnegaard A/S',
    registrationNumber: '41273003',
    signatories: [{ id: 'signs', name: 'Søren Ågaard' }],
    contacts: [{ id: 'desk', name: 'Lærke Holm', hours: 'support-hours' }],
  };
  const { agreement, sketches } = withFirstAnswers(start('customer'), { ...none, provider: known }, newId);
  const [party] = agreement.parties;
  expect(party).toMatchObject({ role: 'provider', registrationNumber: '41273003', contacts: [{ name: 'Lærke Holm' }] });
  expect(party?.id).not.toBe('kept');
  expect(sketches).toEqual({});
  expect(parseAgreementFile(serialiseAgreement(agreement)).ok).toBe(true);
});

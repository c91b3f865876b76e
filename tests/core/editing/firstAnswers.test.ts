import { describe, expect, test } from 'vitest';
import { newAgreement, parseAgreementFile, serialiseAgreement } from '#core/agreement/agreementFile.ts';
import type { Party } from '#core/agreement/party.ts';
import { newDraft } from '#core/editing/draft.ts';
import { withFirstAnswers } from '#core/editing/firstAnswers.ts';
import { anAgreement } from '#tests/builders/agreement.ts';

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

describe('in a draft of a template', () => {
  const waiting = newDraft(
    anAgreement({
      parties: [
        { id: 'party-1', role: 'provider', contacts: [{ id: 'contact-1', hours: 'office' }, { id: 'contact-2' }] },
        { id: 'party-2', role: 'customer', signatories: [{ id: 'signatory-1' }] },
      ],
      calendars: [{ id: 'office' }],
      support: {
        escalations: [
          { id: 'first', contact: 'contact-1' },
          { id: 'second', contact: 'contact-2' },
        ],
      },
      term: { noticePeriods: [{ id: 'notice', party: 'party-2' }] },
    }),
  );

  test('names go to the parties that wait for one, so that what points at them holds', () => {
    const { agreement } = withFirstAnswers(waiting, { ...none, provider: 'Fjordblik', customer: 'Havnegaard' }, newId);
    expect(agreement.parties.map(({ id, legalName }) => [id, legalName])).toEqual([
      ['party-1', 'Fjordblik'],
      ['party-2', 'Havnegaard'],
    ]);
    expect(agreement.parties[0]?.contacts).toHaveLength(2);
  });

  test('a party of the address book takes the places of the people that were waited for', () => {
    const contacts = [{ id: 'desk', name: 'Lærke Holm' }];
    const known: Party = { id: 'kept', role: 'other', legalName: 'Fjordblik', contacts, signatories: [] };
    const { agreement, sketches } = withFirstAnswers(waiting, { ...none, provider: known }, newId);
    expect(agreement.parties[0]).toMatchObject({
      id: 'party-1',
      role: 'provider',
      contacts: [{ id: 'contact-1', name: 'Lærke Holm', hours: 'office' }, { id: 'contact-2' }],
    });
    expect(sketches).toEqual({});
    expect(parseAgreementFile(serialiseAgreement(agreement)).ok).toBe(true);
  });

  test('a party that has a name already stays as it is', () => {
    const draft = newDraft(anAgreement());
    const { agreement } = withFirstAnswers(draft, { ...none, provider: 'Fjordblik' }, newId);
    expect(agreement.parties.map(({ legalName }) => legalName)).toEqual([
      'Fjordblik Systems A/S',
      'Havnegaard Logistik A/S',
      'Fjordblik',
    ]);
  });
});

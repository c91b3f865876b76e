import { describe, expect, it } from 'vitest';
import { roleTerm, roleTerms } from '#core/document/blocks/roleTerm.ts';
import { plainTextOf } from '#core/document/inline.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { writingOf } from '#tests/builders/printedLines.ts';

const agreement = anAgreement({
  roles: [
    { id: 'manager', name: { en: 'Service manager', da: 'Serviceansvarlig' }, party: 'provider' },
    { id: 'desk', name: { en: 'Service desk', da: 'Servicedesk' }, party: 'provider' },
    { id: 'owner', name: { en: 'System owner', da: 'Systemejer' }, party: 'customer' },
    { id: 'team', name: { en: 'Operations team', da: 'Driftsteam' }, party: 'provider' },
    { id: 'guest', name: { en: 'Guest', da: 'Gæst' } },
  ],
});
const told = (language: 'en' | 'da', ...ids: readonly string[]) =>
  plainTextOf(roleTerms(writingOf(agreement, language), 'consequences/x/action/to', ids));

describe('a role in running text', () => {
  it('is called by its party, which makes it definite in both languages', () => {
    expect(told('en', 'owner')).toBe('the Customer’s system owner');
    expect(told('da', 'owner')).toBe('Kundens systemejer');
    expect(plainTextOf(roleTerm(writingOf(agreement, 'da'), 'x', 'manager'))).toBe('Leverandørens serviceansvarlige');
  });

  it('names a party once for all its roles', () => {
    expect(told('en', 'manager', 'owner', 'desk')).toBe(
      'the Provider’s service manager and service desk and the Customer’s system owner',
    );
    expect(told('da', 'manager', 'desk')).toBe('Leverandørens serviceansvarlige og servicedesk');
  });

  it.each([
    ['en', ['manager', 'owner'], 'its service manager and the Customer’s system owner'],
    ['en', ['owner', 'manager', 'desk'], 'its service manager and service desk and the Customer’s system owner'],
    ['da', ['manager', 'owner'], 'sin serviceansvarlige og Kundens systemejer'],
    ['da', ['team'], 'sit driftsteam'],
  ] as const)('is its own, and comes first, where its party is the one that acts: %s %j', (language, ids, said) => {
    const provider = agreement.parties.find(({ role }) => role === 'provider');
    expect(plainTextOf(roleTerms(writingOf(agreement, language), 'x', ids, provider))).toBe(said);
  });

  it('stands for itself where no party is named', () => {
    expect(told('en', 'guest')).toBe('the guest');
    expect(told('da', 'guest')).toBe('rollen gæst');
  });

  it.each([
    ['Direktør', 'Leverandørens direktør'],
    ['It-direktør', 'Leverandørens it-direktør'],
    ['IT-chef', 'Leverandørens IT-chef'],
    ['CISO', 'Leverandørens CISO'],
    ['Teknisk chef', 'Leverandørens tekniske chef'],
    ['Service Desk', 'Leverandørens Service Desk'],
    ['Service desk', 'Leverandørens service desk'],
    ['Forretningsmæssig ejer', 'Leverandørens forretningsmæssige ejer'],
    ['Risk manager', 'Leverandørens risk manager'],
    ['Øverste leder', 'Leverandørens øverste leder'],
    ['Salesforce-ansvarlig', 'Leverandørens Salesforce-ansvarlige'],
    ['ServiceNow-ansvarlig', 'Leverandørens ServiceNow-ansvarlige'],
    ['Oracle administrator', 'Leverandørens Oracle administrator'],
    ['Kontraktansvarlig', 'Leverandørens kontraktansvarlige'],
    ['Leder af servicedesken', 'Leverandørens leder af servicedesken'],
  ])('has no capital letter in a Danish sentence unless it is an abbreviation: %s', (name, said) => {
    const one = anAgreement({ roles: [{ id: 'one', name: { da: name }, party: 'provider' }] });
    expect(plainTextOf(roleTerm(writingOf(one, 'da'), 'x', 'one'))).toBe(said);
  });

  it.each([
    ['Director of operations', 'the Provider’s director of operations'],
    ['IT Director', 'the Provider’s IT Director'],
    ['Chief Executive Officer', 'the Provider’s Chief Executive Officer'],
    ['Danish support lead', 'the Provider’s Danish support lead'],
    ['Kajplan administrator', 'the Provider’s Kajplan administrator'],
    ['Fjordblik on-call engineer', 'the Provider’s Fjordblik on-call engineer'],
    ['Salesforce administrator', 'the Provider’s Salesforce administrator'],
    ['ServiceNow owner', 'the Provider’s ServiceNow owner'],
    ['On-call engineer', 'the Provider’s on-call engineer'],
    ['Warehouse shift leader', 'the Provider’s warehouse shift leader'],
  ])('is no title within an English sentence unless it is written as one: %s', (name, said) => {
    const one = anAgreement({
      parties: [{ id: 'provider', role: 'provider', legalName: 'Fjordblik Systems A/S' }],
      services: [{ id: 'kajplan', name: { en: 'Kajplan' } }],
      roles: [{ id: 'one', name: { en: name }, party: 'provider' }],
    });
    expect(plainTextOf(roleTerm(writingOf(one), 'x', 'one'))).toBe(said);
  });

  it('keeps the capital letter of a defined term', () => {
    const defined = anAgreement({
      roles: [{ id: 'owner', name: { da: 'Systemejer' }, party: 'customer' }],
      definitions: [{ id: 'term', term: { da: 'Systemejer' }, meaning: { da: 'den, der ejer systemet' } }],
    });
    expect(plainTextOf(roleTerm(writingOf(defined, 'da'), 'x', 'owner'))).toBe('Kundens Systemejer');
  });
});

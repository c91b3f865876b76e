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
    { id: 'guest', name: { en: 'Guest', da: 'Gæst' } },
  ],
});
const told = (language: 'en' | 'da', ...ids: readonly string[]) =>
  plainTextOf(roleTerms(writingOf(agreement, language), 'consequences/x/action/to', ids));

describe('a role in running text', () => {
  it('is called by its party, which makes it definite in both languages', () => {
    expect(told('en', 'owner')).toBe('the Customer’s System owner');
    expect(told('da', 'owner')).toBe('Kundens Systemejer');
    expect(plainTextOf(roleTerm(writingOf(agreement, 'da'), 'x', 'manager'))).toBe('Leverandørens Serviceansvarlige');
  });

  it('names a party once for all its roles', () => {
    expect(told('en', 'manager', 'owner', 'desk')).toBe(
      'the Provider’s Service manager and Service desk and the Customer’s System owner',
    );
    expect(told('da', 'manager', 'desk')).toBe('Leverandørens Serviceansvarlige og Servicedesk');
  });

  it('stands for itself where no party is named', () => {
    expect(told('en', 'guest')).toBe('the Guest');
    expect(told('da', 'guest')).toBe('rollen Gæst');
  });
});

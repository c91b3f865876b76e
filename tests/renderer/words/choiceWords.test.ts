import { describe, expect, test } from 'vitest';
import { checkAgreement } from '#core/checks/checker.ts';
import { choiceWord } from '#renderer/words/choices/choiceWords.ts';
import { anAgreement } from '#tests/builders/agreement.ts';

const internal = anAgreement({ type: 'internal', legalForce: 'governance' });
const contract = anAgreement({ type: 'customer' });

describe('a part of an agreement', () => {
  test('is called in the window what its clause is called in the contract', () => {
    const named = (agreement: typeof internal) =>
      ['disputes', 'signatures', 'security'].map((member) => choiceWord(agreement, 'da', { of: 'component', member }));
    expect(named(internal)).toEqual(['Uenighed', 'Godkendelse', 'Informationssikkerhed']);
    expect(named(contract)).toEqual(['Tvister og lovvalg', 'Underskrifter', 'Informationssikkerhed']);
  });

  test('is called so by the checker as well', () => {
    const said = checkAgreement({ agreement: internal }).map(({ message }) => message.da);
    expect(said.join('\n')).toContain('siger intet om følger af uopfyldte servicemål');
    expect(said.join('\n')).not.toContain('misligholdelse');
  });
});

import type { CreditRule, Payment } from '#core/agreement/credit.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

export const creditNoBase: RuleOfItems<'consequences'> = {
  id: 'credit-no-base',
  reads: 'items',
  of: 'consequences',
  severity: 'error',
  title: both('A percentage of what?', 'En procent af hvad?'),
  why: both(
    '10% of the fee for a service, of the whole account or of the year are three amounts.',
    '10 % af vederlaget for en ydelse, for hele kundeforholdet eller for året er tre forskellige beløb.',
  ),
  advice: both('Choose the fee that credits are taken of.', 'Vælg det vederlag, som kreditter regnes af.'),
  examples: {
    fails: both('10% credit', '10 % kredit'),
    passes: both(
      '10% of the monthly fee for the affected service',
      '10 % af det månedlige vederlag for den berørte ydelse',
    ),
  },
  find: ({ id, action }, agreement) => {
    if (action?.kind !== 'credit' || action.base !== undefined || agreement.remedies?.base !== undefined) return [];
    if (!takesShare(action.rule)) return [];
    const name = namesOf(agreement, id);
    return [
      {
        path: 'remedies/base',
        message: both(
          `It is not said of which fee the percentage of ${name.en} is taken.`,
          `Det er ikke angivet, hvilket vederlag procenten i ${name.da} regnes af.`,
        ),
      },
    ];
  },
};

function takesShare(rule: CreditRule): boolean {
  switch (rule.kind) {
    case 'steps':
      return rule.bands.some(({ pays }) => isShare(pays));
    case 'perUnit':
    case 'flat':
      return isShare(rule.pays);
    case 'proportional':
    case 'pool':
      return true;
    default:
      return false;
  }
}

function isShare({ kind }: Payment): boolean {
  return kind === 'percent';
}

import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

export const terminationNoRefund: RuleOfItems<'consequences'> = {
  id: 'termination-no-refund',
  reads: 'items',
  of: 'consequences',
  severity: 'hint',
  title: both('What about the fee paid ahead?', 'Hvad med forudbetalt vederlag?'),
  why: both(
    'Who leaves after chronic failure should not lose what is paid for months without a service.',
    'Den, der træder ud efter gentagne svigt, bør ikke miste det, der er betalt for måneder uden ydelse.',
  ),
  advice: both(
    'Say whether prepaid fees are refunded pro rata.',
    'Angiv, om forudbetalt vederlag tilbagebetales forholdsmæssigt.',
  ),
  examples: {
    fails: both('A right to terminate, nothing more', 'Ret til ophævelse, intet andet'),
    passes: both('Pro rata refund of prepaid fees', 'Forholdsmæssig tilbagebetaling af forudbetalt vederlag'),
  },
  find: ({ id, action }, agreement) => {
    if (action?.kind !== 'terminationRight' || action.refundProRata !== undefined || agreement.type === 'internal')
      return [];
    if (agreement.charges.length > 0 && agreement.charges.every(({ oneOff }) => oneOff === true)) return [];
    const name = namesOf(agreement, id);
    return [
      {
        path: join('consequences', id, 'action', 'refundProRata'),
        message: both(
          `${name.en}: it is not said whether prepaid fees are refunded.`,
          `${name.da}: Det er ikke angivet, om forudbetalt vederlag tilbagebetales.`,
        ),
      },
    ];
  },
};

import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';

export const capNoPeriod: AgreementRule = {
  id: 'cap-no-period',
  reads: 'agreement',
  severity: 'warning',
  title: both('A limit of what, and in what time?', 'Et loft for hvad og i hvilken periode?'),
  why: both(
    '“At most 50%” may mean of a month, a year or the term: a factor of twelve and more.',
    '”Højst 50 %” kan være af en måned, et år eller løbetiden: en faktor tolv og mere.',
  ),
  advice: both(
    'Choose the period of the limit, and of which fee a percentage is taken.',
    'Vælg loftets periode, og hvilket vederlag procenten regnes af.',
  ),
  examples: {
    fails: both('Max. 50%', 'Højst 50 %'),
    passes: both('50% of the month’s fee for the service', '50 % af månedens vederlag for ydelsen'),
  },
  find: ({ remedies }) =>
    (remedies?.limits ?? []).flatMap(({ id, amount, per, of }) => {
      if (amount === undefined) return [];
      const at = (key: string) => join('remedies', 'limits', id, key);
      if (per === undefined) {
        return [
          {
            path: at('per'),
            message: both(
              'It is not said in which period the limit applies.',
              'Det er ikke angivet, i hvilken periode grænsen gælder.',
            ),
          },
        ];
      }
      if (amount.kind !== 'percent' || of !== undefined || remedies?.base !== undefined) return [];
      return [
        {
          path: at('of'),
          message: both(
            'It is not said of which fee the percentage of the limit is taken.',
            'Det er ikke angivet, hvilket vederlag grænsens procent regnes af.',
          ),
        },
      ];
    }),
};

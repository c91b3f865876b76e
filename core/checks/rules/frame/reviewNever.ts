import { join } from '#core/agreement/path.ts';
import type { Frequency, Period } from '#core/agreement/time.ts';
import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { termDays } from '#core/checks/survey/termDays.ts';
import { compare, over, whole, type Exact } from '#core/measures/exact.ts';

const DAYS: Readonly<Partial<Record<Period, number>>> = {
  day: 1,
  week: 7,
  month: 30,
  billingCycle: 30,
  quarter: 91,
  halfYear: 182,
  year: 365,
  rolling12Months: 365,
};

export const reviewNever: AgreementRule = {
  id: 'review-never',
  reads: 'agreement',
  severity: 'error',
  title: both('Nobody ever looks at it', 'Ingen ser nogensinde på den'),
  why: both(
    'An agreement that is never reviewed is not managed: targets go stale and nobody notices. A review every three years in an agreement of one never happens.',
    'En aftale, der aldrig gennemgås, bliver ikke styret: Målene forældes, uden at nogen ser det. Et møde hvert tredje år i en etårig aftale finder aldrig sted.',
  ),
  advice: both(
    'Agree a review at least once within the term, better every quarter.',
    'Aftal mindst ét møde inden for løbetiden, helst hvert kvartal.',
  ),
  examples: {
    fails: both('A review every three years, term one year', 'Møde hvert tredje år, løbetid ét år'),
    passes: both('A review every quarter', 'Møde hvert kvartal'),
  },
  find: (agreement) => {
    const { governance, legalForce } = agreement;
    if (governance === undefined || legalForce === 'providerPolicy') return [];
    if (governance.reviews.length === 0) {
      // A report that somebody receives is looked at, if less well than in a meeting.
      const severity = governance.reports.length > 0 ? ('warning' as const) : ('error' as const);
      return [
        {
          path: 'governance/reviews',
          severity,
          message: both(
            'No review is agreed: nobody has to look at the results together.',
            'Der er ikke aftalt noget statusmøde: Ingen skal se på resultaterne sammen.',
          ),
        },
      ];
    }
    const term = termDays(agreement);
    return governance.reviews.flatMap(({ id, frequency }) => {
      const name = namesOf(agreement, id);
      if (frequency === undefined) {
        return [
          {
            path: join('governance', 'reviews', id, 'frequency'),
            severity: 'warning' as const,
            message: both(
              `It is not said how often ${name.en} takes place.`,
              `Det er ikke angivet, hvor ofte ${name.da} holdes.`,
            ),
          },
        ];
      }
      const days = intervalOf(frequency);
      if (term === null || days === null || compare(days, term) <= 0) return [];
      return [
        {
          path: join('governance', 'reviews', id, 'frequency'),
          message: both(
            `${name.en} takes place less often than the agreement lasts.`,
            `${name.da} holdes sjældnere, end aftalen varer.`,
          ),
        },
      ];
    });
  },
};

function intervalOf({ times, per }: Frequency): Exact | null {
  const days = DAYS[per];
  return days === undefined ? null : over(whole(days), whole(times));
}

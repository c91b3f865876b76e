import type { Agreement } from '#core/agreement/agreement.ts';
import type { Consequence } from '#core/agreement/consequence.ts';
import type { Window } from '#core/agreement/metric.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { byId } from '#core/checks/survey/byId.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

/** Months of a window, where it is longer than one. */
const LONG: Readonly<Partial<Record<Window['kind'], number>>> = {
  calendarQuarter: 3,
  calendarYear: 12,
  agreementYear: 12,
};

export const creditWindowMismatch: RuleOfItems<'consequences'> = {
  id: 'credit-window-mismatch',
  reads: 'items',
  of: 'consequences',
  severity: 'warning',
  title: both('Measured by the quarter, paid by the month', 'Målt pr. kvartal, betalt pr. måned'),
  why: both(
    'Is a credit for a quarter taken of one monthly fee or of three? The dispute is about a factor of three.',
    'Regnes en kredit for et kvartal af ét månedligt vederlag eller af tre? Striden gælder en faktor tre.',
  ),
  advice: both(
    'Choose the same period for the fee as for the window.',
    'Vælg samme periode for vederlaget som for måleperioden.',
  ),
  examples: {
    fails: both('Window: quarter; fee: month', 'Måleperiode: kvartal; vederlag: måned'),
    passes: both('Of the fees of the quarter', 'Af kvartalets vederlag'),
  },
  find: (consequence, agreement) => {
    const { id, action } = consequence;
    if (action?.kind !== 'credit') return [];
    const own = action.base;
    const base = own ?? agreement.remedies?.base;
    const months = monthsMeasured(agreement, consequence);
    const isMonthly = base?.period === 'month' || base?.period === 'billingCycle';
    if (months === null || !isMonthly || base.text !== undefined) return [];
    const name = namesOf(agreement, id);
    return [
      {
        path: own === undefined ? 'remedies/base/period' : join('consequences', id, 'action', 'base', 'period'),
        message: both(
          `${name.en} is measured over ${months} months, but the percentage is taken of one month’s fee.`,
          `${name.da} måles over ${months} måneder, men procenten regnes af én måneds vederlag.`,
        ),
      },
    ];
  },
};

/** How many months a result behind the consequence covers, where it is more than one. */
function monthsMeasured(agreement: Agreement, { trigger }: Consequence): number | null {
  const objectives = trigger !== undefined && 'objectives' in trigger ? trigger.objectives : [];
  const months = objectives.flatMap((id) => {
    const metric = byId(agreement, 'metrics', byId(agreement, 'objectives', id)?.metric);
    return metric?.window === undefined ? [] : (LONG[metric.window.kind] ?? []);
  });
  return months[0] ?? null;
}

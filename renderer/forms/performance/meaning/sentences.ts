import type { Language } from '#core/agreement/language.ts';
import type { FormWords } from '#core/document/words/forms.ts';
import type { WeekMoment } from '#core/measures/dueExample.ts';
import { decimal, type Exact } from '#core/measures/exact.ts';
import { unreachable } from '#core/unreachable.ts';
import { hoursText, lengthText } from '#renderer/measured/lengthText.ts';
import { monthText } from '#renderer/measured/monthText.ts';
import type { MeaningWords } from '#renderer/words/meaningWords.ts';
import type { Budgets, NamedBasis } from './budgets.ts';
import type { Meaning } from './meaningOf.ts';
import type { Trouble } from './troubles.ts';

/** What the sentences about targets are made with. */
export interface Speech {
  readonly language: Language;
  readonly say: MeaningWords;
  readonly forms: FormWords;
}

/** What a basis is called: "a month of 30 days", "the 176 agreed hours of November 2026". */
export function basisText(of: NamedBasis, { language, say }: Speech, isShort = false): string {
  switch (of.kind) {
    case 'month':
      return say.agreedHours(hoursText(of.milliseconds, language), monthText(of.first, language));
    case 'twelveMonths':
      return say.agreedTwelve(hoursText(of.milliseconds, language), monthText(of.first, language));
    case 'plain': {
      const { basis } = of;
      if (basis.kind === 'days') return isShort ? say.shortDays(basis.days) : say.days(basis.days);
      return basis.kind === 'twelfth' ? say.twelfth : say.hour;
    }
    default:
      return unreachable(of);
  }
}

/** "99.9% allows 43 min 12 s of downtime in a month of 30 days (44 min 38 s in 31 days, …)." */
export function budgetText({ target, usual, others }: Budgets, speech: Speech): string {
  const { say, forms, language } = speech;
  const allows = say.allows(forms.percent(target), lengthText(usual.downtime, language), basisText(usual.of, speech));
  const more = others
    .filter(({ of }) => of.kind !== 'plain' || (of.basis.kind === 'days' && [31, 365].includes(of.basis.days)))
    .map(({ of, downtime }) => say.onBasis(lengthText(downtime, language), basisText(of, speech, true)));
  return more.length === 0 ? `${allows}.` : `${allows} (${more.join('; ')}).`;
}

/** "4 working hours: from Friday 16:30 → due Monday 12:30." */
export function dueText({ limit, example }: Extract<Meaning, { kind: 'due' }>, { say, forms }: Speech): string {
  const moment = ({ weekday, time }: WeekMoment) => say.moment(weekday, forms.timeOfDay(time));
  const due = say.due(moment(example.received), moment(example.due), example.days);
  return `${say.dueLimit(forms.length(limit.amount, limit.unit), due)}.`;
}

/** Percentages of which more decimals are meant than are shown are rounded down: a ceiling must not be overstated. */
function percentText(value: Exact, { forms }: Speech): string {
  return forms.percent(decimal(value, 3, 'down'));
}

export function troubleText(trouble: Trouble, speech: Speech, serviceName: (id: string) => string): string {
  const { say, forms, language } = speech;
  switch (trouble.kind) {
    case 'maintenance':
      return say.maintenance(forms.percent(trouble.target), percentText(trouble.ceiling, speech));
    case 'suppliers':
      return say.suppliers(
        forms.percent(trouble.target),
        percentText(trouble.ceiling, speech),
        serviceName(trouble.service),
      );
    case 'sampling':
      return say.sampling(
        forms.every(trouble.interval.amount, trouble.interval.unit),
        lengthText(trouble.budget, language),
      );
    case 'experienced':
      return say.experienced(percentText(trouble.least, speech));
    default:
      return unreachable(trouble);
  }
}

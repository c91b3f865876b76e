import type { Language } from '#core/agreement/language.ts';
import { both } from '#core/checks/bilingual.ts';
import type { SentenceRule } from '#core/checks/rule.ts';
import { isDecimal } from '#core/decimal.ts';
import { downtimeBudget, type BudgetBasis } from '#core/measures/budget.ts';
import { compare, minus, plus, times, whole, exact, type Exact } from '#core/measures/exact.ts';
import { HOUR, MINUTE } from '#core/measures/lengths.ts';

const PERCENT = /(?<!\d)(\d{2,3}(?:[.,]\d{1,4})?)\s*(?:%|per\s?cent|procent)/u;
const TIME: Readonly<Record<Language, RegExp>> = {
  en: /(?:(\d+(?:\.\d+)?)\s*h(?:ours?|rs?)?(?!\p{L}))?\s*(?:and\s*)?(?:(\d+(?:\.\d+)?)\s*min(?:utes?)?(?!\p{L}))?\s*(?:and\s*)?(?:(\d+)\s*s(?:ec(?:onds?)?)?(?!\p{L}))?\s*(?:a|per|each|every)\s+(month|year|week|day|quarter)/iu,
  da: /(?:(\d+(?:,\d+)?)\s*t(?:imer?)?\.?(?!\p{L}))?\s*(?:og\s*)?(?:(\d+(?:,\d+)?)\s*min(?:utt?er)?\.?(?!\p{L}))?\s*(?:og\s*)?(?:(\d+)\s*sek(?:under)?\.?(?!\p{L}))?\s*(?:om|pr\.|i|hver)\s*(måneden|måned|året|år|ugen|uge|døgnet|døgn|dagen|dag|kvartalet|kvartal)/iu,
};

/** Every length the period can have: a month has 28 to 31 days, or is a twelfth of a year. */
const BASES: readonly (readonly [RegExp, readonly BudgetBasis[]])[] = [
  [/^(?:month|måned)/iu, [...[28, 29, 30, 31].map(days), { kind: 'twelfth' }]],
  [/^(?:year|år)/iu, [365, 366].map(days)],
  [/^(?:quarter|kvartal)/iu, [90, 91, 92].map(days)],
  [/^(?:week|uge)/iu, [days(7)]],
  [/^(?:day|dag|døgn)/iu, [days(1)]],
];

export const budgetTextMismatch: SentenceRule = {
  id: 'budget-text-mismatch',
  reads: 'sentences',
  severity: 'error',
  title: both('The downtime does not fit the percentage', 'Nedetiden passer ikke til procenten'),
  why: both(
    'A university states that 99.5% is 3 h 30 min a month; it is 3 h 36 min of thirty days. Whoever relies on the minutes is wrong.',
    'Et universitet skriver, at 99,5 % er 3 t 30 min. om måneden; det er 3 t 36 min. af tredive dage. Den, der stoler på minutterne, tager fejl.',
  ),
  advice: both(
    'Strike the minutes: the contract prints the budget itself, with its basis.',
    'Slet minutterne: Kontrakten udskriver selv budgettet med dets grundlag.',
  ),
  examples: {
    fails: both('99.5% means at most 3 h 30 min a month.', '99,5 % betyder højst 3 timer 30 min. om måneden.'),
    passes: both('99.5% means at most 3 h 36 min a month.', '99,5 % betyder højst 3 timer 36 min. om måneden.'),
  },
  find: ({ text, language, role }) => {
    const percent = role === 'printed' ? null : PERCENT.exec(text);
    const time = percent === null ? null : TIME[language].exec(text);
    if (percent === null || time === null || !contradicts(percent[1] ?? '', time)) return [];
    const said = percent[0].trim();
    const message = both(
      `${said} does not allow the downtime stated beside it, by any length of the period.`,
      `${said} tillader ikke den nedetid, der er angivet ved siden af, uanset periodens længde.`,
    );
    const [starts, ends] = [percent.index, time.index];
    return [
      { start: Math.min(starts, ends), end: Math.max(starts + percent[0].length, ends + time[0].length), message },
    ];
  },
};

/** Whether no length of the period gives the stated time; a number that is far off is about something else. */
function contradicts(percent: string, time: RegExpExecArray): boolean {
  const target = percent.replace(',', '.');
  const stated = statedTime(time);
  const bases = BASES.find(([name]) => name.test(time[4] ?? ''))?.[1] ?? [];
  if (!isDecimal(target) || compare(exact(target), whole(100)) >= 0 || stated === null) return false;
  // Stated to the minute, a minute more or less is a matter of rounding.
  const slack = whole(time[3] === undefined ? MINUTE : 1000);
  const budgets = bases.map((basis) => downtimeBudget(target, basis));
  return (
    !budgets.some((budget) => isNear(stated, budget, slack)) &&
    budgets.some(
      (budget) => compare(stated, times(budget, whole(3))) < 0 && compare(times(stated, whole(3)), budget) > 0,
    )
  );
}

function isNear(one: Exact, other: Exact, slack: Exact): boolean {
  return compare(minus(other, slack), one) <= 0 && compare(one, plus(other, slack)) <= 0;
}

function days(count: number): BudgetBasis {
  return { kind: 'days', days: count };
}

function statedTime([, hours, minutes, seconds]: RegExpExecArray): Exact | null {
  if (hours === undefined && minutes === undefined && seconds === undefined) return null;
  return plus(plus(part(hours, HOUR), part(minutes, MINUTE)), part(seconds, 1000));
}

function part(amount: string | undefined, unit: number): Exact {
  return times(exact((amount ?? '0').replace(',', '.')), whole(unit));
}

import type { Agreement } from '#core/agreement/agreement.ts';
import type { Found } from '#core/checks/finding.ts';
import type { SentenceRule } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

const PER_MONTH = {
  en: /\b(?:monthly|per month|a month|each month|every month)\b/iu,
  da: /(?<!\p{L})(?:månedlig(?:t|e)?|pr\. måned|per måned|om måneden|hver måned)(?!\p{L})/iu,
} as const;
const PERCENT = /\d\s*(?:%|per cent|percent|procent|pct)/iu;

/** Windows that begin and end at midnight somewhere. */
const CALENDAR_WINDOWS: ReadonlySet<string> = new Set([
  'day',
  'week',
  'calendarMonth',
  'calendarQuarter',
  'calendarYear',
]);

export const ambiguousMonth: SentenceRule = {
  id: 'ambiguous-month',
  reads: 'sentences',
  severity: 'warning',
  title: { en: 'Which month, in which time zone?', da: 'Hvilken måned, i hvilken tidszone?' },
  why: {
    en: 'A month may be the calendar month, thirty days, a twelfth of a year or a billing cycle; between them lie more minutes than 99.99% allows.',
    da: 'En måned kan være kalendermåneden, tredive dage, en tolvtedel af et år eller en faktureringsperiode; mellem dem ligger flere minutter, end 99,99 % tillader.',
  },
  advice: {
    en: 'Choose the window of the metric (calendar month, rolling 30 days …) and the time zone of the agreement.',
    da: 'Vælg målepunktets måleperiode (kalendermåned, løbende 30 dage …) og aftalens tidszone.',
  },
  examples: {
    fails: { en: 'Uptime is 99.9% monthly.', da: 'Oppetiden er 99,9 % pr. måned.' },
    passes: {
      en: 'Uptime is 99.9% per calendar month, Europe/Copenhagen.',
      da: 'Oppetiden er 99,9 % pr. kalendermåned, dansk tid.',
    },
  },
  find: ({ text, language, role }) => {
    if (role === 'background' || role === 'example' || role === 'printed' || !PERCENT.test(text)) return [];
    const found = PER_MONTH[language].exec(text);
    if (found === null) return [];
    const message = {
      en: `“${found[0]}” does not say which month: a calendar month, 30 days or a billing cycle.`,
      da: `”${found[0]}” siger ikke, hvilken måned der menes: en kalendermåned, 30 dage eller en faktureringsperiode.`,
    };
    return [{ start: found.index, end: found.index + found[0].length, message }];
  },
  inData: withoutTimeZone,
};

/** Metrics over calendar windows while no time zone says when these begin. Told once, at the agreement. */
function withoutTimeZone(agreement: Agreement): readonly Found[] {
  if (agreement.timeZone !== undefined) return [];
  const open = agreement.metrics.find(
    ({ window }) => window !== undefined && CALENDAR_WINDOWS.has(window.kind) && window.timeZone === undefined,
  );
  if (open === undefined) return [];
  const name = namesOf(agreement, open.id);
  return [
    {
      path: 'timeZone',
      message: {
        en: `${name.en} is computed over calendar periods, but no time zone says when they begin. Choose the time zone of the agreement.`,
        da: `${name.da} opgøres over kalenderperioder, men ingen tidszone siger, hvornår de begynder. Vælg aftalens tidszone.`,
      },
    },
  ];
}

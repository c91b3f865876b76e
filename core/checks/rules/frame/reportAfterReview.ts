import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { roughDays } from '#core/checks/survey/roughDays.ts';
import { compare, whole } from '#core/measures/exact.ts';

/** "on the 10th working day", "den 10. i måneden". */
const DAY_OF_MONTH: Readonly<Record<Language, RegExp>> = {
  en: /\b(\d{1,2})(?:st|nd|rd|th)\s+(?:working\s+)?day|day\s+(\d{1,2})\b/iu,
  da: /(?<!\d)(\d{1,2})\.\s*(?:arbejds)?dag|den\s+(\d{1,2})\.\s+i\s+måneden/iu,
};
const MONTHLY: ReadonlySet<string> = new Set(['month', 'billingCycle']);

export const reportAfterReview: AgreementRule = {
  id: 'report-after-review',
  reads: 'agreement',
  severity: 'warning',
  title: both('The meeting comes before its figures', 'Mødet kommer før tallene'),
  why: both(
    'A review on the 10th without the report of the 15th talks about the month before the last.',
    'Et møde den 10. uden rapporten fra den 15. handler om forrige måned.',
  ),
  advice: both('Let the report be due before the meeting.', 'Lad rapporten foreligge før mødet.'),
  examples: {
    fails: both('Report on day 15, meeting on day 10', 'Rapport dag 15, møde dag 10'),
    passes: both('Report on day 5, meeting on day 10', 'Rapport dag 5, møde dag 10'),
  },
  find: (agreement) => {
    const { reports = [], reviews = [] } = agreement.governance ?? {};
    return reviews.flatMap(({ id, name, agenda, frequency }) => {
      const day = LANGUAGES.map((language) =>
        DAY_OF_MONTH[language].exec(`${name?.[language] ?? ''} ${agenda?.[language] ?? ''}`),
      ).find((found) => found !== null);
      const on = Number(day?.[1] ?? day?.[2] ?? 0);
      if (on === 0 || frequency === undefined || !MONTHLY.has(frequency.per)) return [];
      const late = reports.find(({ due, per }) => {
        const days =
          due?.kind === 'length' && due.direction === 'after' && due.anchor === 'monthEnd'
            ? roughDays(due.length)
            : null;
        return days !== null && per !== undefined && MONTHLY.has(per) && compare(days, whole(on)) > 0;
      });
      if (late === undefined) return [];
      const [meeting, report] = [namesOf(agreement, id), namesOf(agreement, late.id)];
      return [
        {
          path: join('governance', 'reports', late.id, 'due'),
          message: both(
            `${report.en} is due after ${meeting.en}, which needs it.`,
            `${report.da} foreligger efter ${meeting.da}, som skal bruge den.`,
          ),
        },
      ];
    });
  },
};

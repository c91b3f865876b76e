import { add, all, inData, put, type Fault } from './fault.ts';

const S = 'customer-saas';
const GOAL = 'goals/fewer-interruptions';

export const frameFaults: readonly Fault[] = [
  ...inData(
    'end-before-start',
    'a wrong year',
    [S, 'term/end'],
    all(put('term/start', '2026-05-01'), put('term/end', '2026-04-30')),
  ),
  ...inData(
    'effective-before-signature',
    'signed three weeks later',
    [S, 'effectiveDate'],
    all(put('effectiveDate', '2026-05-01'), put('signatureDate', '2026-05-20')),
  ),
  ...inData(
    'notice-longer-than-term',
    '12 of 6 months',
    [S, 'term/noticePeriods/customer-notice/length'],
    all(
      put('term/length', { amount: '6', unit: 'month' }),
      put('term/noticePeriods/customer-notice/excluded', undefined),
      put('term/noticePeriods/customer-notice/length', { amount: '12', unit: 'month' }),
    ),
  ),
  ...inData(
    'notice-self-contradicting',
    'another notice in a clause',
    [S, 'clauses/planted/text'],
    all(
      put('term/noticePeriods/customer-notice/excluded', undefined),
      put('term/noticePeriods/customer-notice/length', { amount: '6', unit: 'month' }),
      put('clauses', [
        {
          id: 'planted',
          component: 'term',
          title: { en: 'End', da: 'Ophør' },
          text: {
            en: 'The Customer may terminate the Agreement by 14 days’ notice.',
            da: 'Kunden kan opsige Aftalen med et varsel på 14 dage.',
          },
        },
      ]),
    ),
  ),
  ...inData('notice-no-form', 'how?', [S, 'governance/notices'], put('governance/notices', undefined)),
  ...inData('renewal-silent', 'two years, nothing more', [S, 'term/renewal'], put('term/renewal', undefined)),
  ...inData('review-never', 'no review', [S, 'governance/reviews'], put('governance/reviews', [])),
  ...inData(
    'review-never',
    'less often than the term',
    [S, 'governance/reviews/yearly-review/frequency'],
    all(
      put('term/length', { amount: '6', unit: 'month' }),
      put('governance/reviews/yearly-review/frequency', { times: 1, per: 'year' }),
    ),
  ),
  ...inData(
    'report-after-review',
    'day 15 against day 10',
    [S, 'governance/reports/monthly-report/due'],
    all(
      put('governance/reviews/quarterly-review/frequency', { times: 1, per: 'month' }),
      put('governance/reviews/quarterly-review/agenda', {
        en: 'results, on the 10th day of the month',
        da: 'resultater, den 10. i måneden',
      }),
      put('governance/reports/monthly-report/per', 'month'),
      put('governance/reports/monthly-report/due', {
        kind: 'length',
        length: { amount: '15', unit: 'day' },
        direction: 'after',
        anchor: 'monthEnd',
      }),
    ),
  ),
  ...inData(
    'chronic-never-triggers',
    '4 of 3',
    [S, 'consequences/chronic-failure/trigger/misses'],
    all(put('consequences/chronic-failure/trigger/misses', 4), put('consequences/chronic-failure/trigger/windows', 3)),
  ),
  ...inData(
    'termination-no-refund',
    'nothing of the prepaid fee',
    [S, 'consequences/chronic-failure/action/refundProRata'],
    put('consequences/chronic-failure/action/refundProRata', undefined),
  ),
  ...inData('exit-missing', 'no exit', [S, 'term/exit'], put('term/exit', undefined)),
  ...inData(
    'switching-notice-too-long',
    'six months',
    [S, 'term/noticePeriods/customer-notice/length'],
    all(
      put('services/kajplan/description', { en: 'a cloud service for planning', da: 'en skytjeneste til planlægning' }),
      put('term/noticePeriods/customer-notice/excluded', undefined),
      put('term/noticePeriods/customer-notice/length', { amount: '6', unit: 'month' }),
    ),
  ),
  ...inData(
    'law-venue-mismatch',
    'Danish law in Berlin',
    [S, 'disputes/ladder/court/place'],
    all(add('disputes/ladder', { id: 'court', kind: 'court', place: { en: 'Berlin', da: 'Berlin' } })),
  ),
  ...inData(
    'dispute-no-ladder',
    'straight to court',
    [S, 'disputes/ladder'],
    put('disputes/ladder', [{ id: 'court', kind: 'court', place: { en: 'Copenhagen', da: 'København' } }]),
  ),
  ...inData('exclusive-remedy-unclear', 'silent', [S, 'remedies/exclusive'], put('remedies/exclusive', undefined)),
  ...inData(
    'penalty-disproportionate',
    '200 %',
    [S, 'remedies/limits/monthly-cap/amount'],
    put('remedies/limits/monthly-cap/amount', { kind: 'percent', percent: '200' }),
  ),
  ...inData(
    'liability-cap-vs-credit',
    'do credits count?',
    [S, 'remedies/liabilityCap/creditsCount'],
    put('remedies/liabilityCap/creditsCount', undefined),
  ),
  ...inData(
    'smart-specific',
    'no outcome',
    [S, `${GOAL}/specific/outcome`],
    put(`${GOAL}/specific/outcome`, undefined),
  ),
  ...inData(
    'smart-achievable',
    'no baseline',
    [S, `${GOAL}/achievable/baseline`],
    put(`${GOAL}/achievable/baseline`, undefined),
  ),
  ...inData('smart-relevant', 'no need', [S, `${GOAL}/relevant/need`], put(`${GOAL}/relevant`, undefined)),
  ...inData(
    'smart-timebound',
    'no first evaluation',
    [S, `${GOAL}/timeBound/firstEvaluation`],
    put(`${GOAL}/timeBound/firstEvaluation`, undefined),
  ),
  ...inData(
    'security-no-deadline',
    'promptly',
    [S, 'security/incidentNotice'],
    put('security/incidentNotice', undefined),
  ),
  ...inData('dr-untested', 'no test', [S, 'continuity/tests'], put('continuity/tests', [])),
  ...inData(
    'warranty-vague',
    'professional quality',
    [S, 'warranties/warranty-function/text'],
    put('warranties/warranty-function/text', {
      en: 'its work is of professional quality',
      da: 'dens arbejde er af god kvalitet',
    }),
  ),
];

import { all, inData, put, type Fault } from './fault.ts';

const S = 'customer-saas';
const by = 'Legal';

export const houseFaults: readonly Fault[] = [
  ...inData(
    'outside-allowed',
    'a cap above what is allowed',
    [S, 'remedies/liabilityCap/percent'],
    all(
      put('houseRules', [
        { id: 'cap', kind: 'range', by, at: 'remedies/liabilityCap/percent', of: 'percent', atMost: '30' },
      ]),
      put('remedies/liabilityCap', { percent: '40' }),
    ),
  ),
  ...inData(
    'outside-allowed',
    'notice shorter than allowed, in another unit',
    [S, 'term/noticePeriods/customer-notice/length'],
    all(
      put('houseRules', [
        {
          id: 'notice',
          kind: 'range',
          by,
          at: 'term/noticePeriods/*/length',
          of: 'length',
          atLeast: '30',
          unit: 'day',
        },
      ]),
      put('term/noticePeriods/customer-notice/length', { amount: '2', unit: 'week' }),
    ),
  ),
  ...inData(
    'locked-clause',
    'words changed',
    [S, 'clauses/planted/text'],
    all(
      put('houseRules', [
        {
          id: 'insurance',
          kind: 'clause',
          by,
          clause: 'insurance-balanced',
          title: { en: 'Insurance', da: 'Forsikring' },
          text: { en: 'The Provider is insured.', da: 'Leverandøren er forsikret.' },
          isRequired: false,
        },
      ]),
      put('clauses', [
        {
          id: 'planted',
          component: 'frame',
          origin: { clause: 'insurance-balanced', version: 1 },
          title: { en: 'Insurance', da: 'Forsikring' },
          text: { en: 'The Provider may be insured.', da: 'Leverandøren kan være forsikret.' },
        },
      ]),
    ),
  ),
];

import { inBothLanguages, type Fault } from './fault.ts';

export const frameFaults: readonly Fault[] = [
  ...inBothLanguages({
    rule: 'end-before-start',
    name: 'a wrong year',
    sample: 'customer-saas',
    path: 'term/end',
    plant: ({ term }) => {
      if (term !== undefined) Object.assign(term, { start: '2026-05-01', end: '2026-04-30' });
    },
  }),
];

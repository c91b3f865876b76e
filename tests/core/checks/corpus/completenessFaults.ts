import { inBothLanguages, itemIn, type Fault } from './fault.ts';

export const completenessFaults: readonly Fault[] = [
  ...inBothLanguages({
    rule: 'cvr-invalid',
    name: 'a wrong check digit',
    sample: 'customer-saas',
    path: 'parties/fjordblik/registrationNumber',
    plant: ({ parties }) => {
      itemIn(parties, 'fjordblik').registrationNumber = '12345678';
    },
  }),
  ...inBothLanguages({
    rule: 'defined-unused',
    name: 'a term nobody uses',
    sample: 'customer-saas',
    path: 'definitions/hotfix',
    plant: ({ definitions }) => {
      definitions.push({
        id: 'hotfix',
        term: { en: 'Hotfix', da: 'Hotfix' },
        meaning: { en: 'a change made outside the release calendar', da: 'en ændring uden for udgivelseskalenderen' },
      });
    },
  }),
];

import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';

export const drUntested: AgreementRule = {
  id: 'dr-untested',
  reads: 'agreement',
  severity: 'warning',
  title: both('Recovery that nobody has tried', 'En genopretning, ingen har prøvet'),
  why: both(
    'A backup that was never restored is a hope. RTO and RPO without a test are unknown.',
    'En sikkerhedskopi, der aldrig er gendannet, er et håb. RTO og RPO uden test er ukendte.',
  ),
  advice: both('Agree a restore test, at least once a year.', 'Aftal en gendannelsestest, mindst én gang om året.'),
  examples: {
    fails: both('RTO 4 h, no test', 'RTO 4 t, ingen test'),
    passes: both('A restore test twice a year', 'Gendannelsestest to gange om året'),
  },
  find: ({ continuity }) => {
    if (continuity === undefined || continuity.plans.length === 0) return [];
    if (continuity.tests.length === 0) {
      return [
        {
          path: 'continuity/tests',
          message: both(
            'Recovery times are promised, but no test is agreed.',
            'Der er lovet genopretningstider, men ikke aftalt nogen test.',
          ),
        },
      ];
    }
    if (continuity.tests.some(({ frequency }) => frequency !== undefined)) return [];
    const [first] = continuity.tests;
    return [
      {
        path: `continuity/tests/${first?.id ?? ''}/frequency`,
        message: both(
          'It is not said how often recovery is tested.',
          'Det er ikke angivet, hvor ofte genopretningen testes.',
        ),
      },
    ];
  },
};

import { join } from '#core/agreement/path.ts';
import { both, inBoth } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { words } from '#core/document/words/words.ts';
import { backupsOf, rpoAgainstBackup } from '#core/measures/recovery.ts';

export const rpoBelowBackup: AgreementRule = {
  id: 'rpo-below-backup',
  reads: 'agreement',
  severity: 'error',
  title: both('Backed up too seldom', 'Sikkerhedskopieret for sjældent'),
  why: both(
    'Data that are copied once a day can be a day old. A recovery point of one hour is then physically impossible.',
    'Data, der kopieres én gang i døgnet, kan være et døgn gamle. Et datatab på højst én time er da fysisk umuligt.',
  ),
  advice: both(
    'Copy at least as often as the recovery point, or promise what the copies give.',
    'Kopiér mindst så ofte som det acceptable datatab (RPO), eller lov det, kopierne giver.',
  ),
  examples: {
    fails: both('RPO 1 h, daily backup', 'RPO 1 t, daglig backup'),
    passes: both('RPO 1 h, hourly backup', 'RPO 1 t, backup hver time'),
  },
  find: (agreement) =>
    (agreement.continuity?.plans ?? []).flatMap((plan) => {
      const backups = backupsOf(agreement, plan);
      const fits = backups.map((backup) => rpoAgainstBackup(plan, backup));
      // One sort of copy that is often enough is enough.
      if (plan.rpo === undefined || fits.length === 0 || fits.some((fit) => !fit.ok || fit.value.fits)) return [];
      const { amount, unit } = plan.rpo;
      const rpo = inBoth((language) => words[language].forms.length(amount, unit));
      return [
        {
          path: join('continuity', 'plans', plan.id, 'rpo'),
          message: both(
            `The recovery point of ${rpo.en} is shorter than the interval of every backup.`,
            `Det acceptable datatab (RPO) på ${rpo.da} er kortere end intervallet for enhver sikkerhedskopi.`,
          ),
        },
      ];
    }),
};

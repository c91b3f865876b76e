import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { overrides, ownPromise } from '#core/checks/survey/overrides.ts';

export const levelWeaker: AgreementRule = {
  id: 'level-weaker',
  reads: 'agreement',
  severity: 'error',
  title: both('Weaker than the level above', 'Svagere end niveauet over'),
  why: both(
    'What the group promises to everybody, a service level must not quietly take back.',
    'Det, koncernen lover alle, må et serviceniveau ikke stiltiende tage tilbage.',
  ),
  advice: both(
    'Promise at least as much, or allow the exception at the level above and give the reason.',
    'Lov mindst lige så meget, eller tillad undtagelsen på niveauet over og angiv grunden.',
  ),
  examples: {
    fails: both('Corporate 99.5%, service 99.0%', 'Koncern 99,5 %, ydelse 99,0 %'),
    passes: both('Service 99.5%, or an exception with its reason', 'Ydelse 99,5 %, eller en undtagelse med grund'),
  },
  find: (agreement) =>
    overrides(agreement).flatMap((override) => {
      const { fault, level } = override;
      if (fault.kind === 'notComparable') return [];
      const id = ownPromise(override);
      const [name, at] = [namesOf(agreement, id), namesOf(agreement, level)];
      const path = join('objectives', id, 'target');
      if (fault.kind === 'weaker') {
        const lack = fault.overridable
          ? both('and no reason is given', 'og der er ikke angivet nogen grund')
          : both('which the level above does not allow', 'hvilket niveauet over ikke tillader');
        return [
          {
            path,
            message: both(
              `${name.en} is weaker at ${at.en} than above it, ${lack.en}.`,
              `${name.da} er svagere på ${at.da} end på niveauet over, ${lack.da}.`,
            ),
          },
        ];
      }
      if (fault.kind === 'notTighter') {
        return [
          {
            path,
            message: both(
              `${at.en} says that it tightens ${name.en}, and does not.`,
              `${at.da} siger, at det skærper ${name.da}, men gør det ikke.`,
            ),
          },
        ];
      }
      return [
        {
          path: join('levels', level, 'rules'),
          severity: 'warning',
          message: both(
            `${at.en} sets ${name.en} aside without a reason.`,
            `${at.da} tilsidesætter ${name.da} uden begrundelse.`,
          ),
        },
      ];
    }),
};

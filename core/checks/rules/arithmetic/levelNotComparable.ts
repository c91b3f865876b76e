import { join } from '#core/agreement/path.ts';
import { both, type Bilingual } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { overrides, ownPromise } from '#core/checks/survey/overrides.ts';
import type { Incomparable } from '#core/measures/levels/strictness.ts';

const DIFFERS: Readonly<Record<Incomparable, Bilingual>> = {
  kind: both('another kind of metric', 'en anden slags målepunkt'),
  window: both('another window', 'en anden måleperiode'),
  unit: both('another unit', 'en anden enhed'),
  formula: both('another formula', 'en anden formel'),
  hours: both('other hours', 'en anden tid'),
  direction: both('another direction', 'en anden retning'),
  conditions: both('other conditions', 'andre betingelser'),
  mixed: both('a higher value for a smaller share', 'en højere værdi for en mindre andel'),
  target: both('a target without a number', 'et mål uden tal'),
};

export const levelNotComparable: AgreementRule = {
  id: 'level-not-comparable',
  reads: 'agreement',
  severity: 'warning',
  title: both('Neither stricter nor weaker', 'Hverken skrappere eller svagere'),
  why: both(
    '99.9% of a quarter allows three times the outage of 99.9% of a month. Whoever changes the basis changes the promise.',
    '99,9 % af et kvartal tillader en tre gange så lang afbrydelse som 99,9 % af en måned. Den, der ændrer grundlaget, ændrer løftet.',
  ),
  advice: both(
    'Keep window, unit and formula of the level above, or replace the promise openly with a reason.',
    'Behold måleperiode, enhed og formel fra niveauet over, eller erstat løftet åbent med en grund.',
  ),
  examples: {
    fails: both('Corporate: month; service: quarter', 'Koncern: måned; ydelse: kvartal'),
    passes: both('Both by the month', 'Begge pr. måned'),
  },
  find: (agreement) =>
    overrides(agreement).flatMap((override) => {
      const { fault, level } = override;
      if (fault.kind !== 'notComparable') return [];
      const id = ownPromise(override);
      const [name, at, why] = [namesOf(agreement, id), namesOf(agreement, level), DIFFERS[fault.why]];
      return [
        {
          path: join('objectives', id, 'target'),
          message: both(
            `${name.en} at ${at.en} cannot be compared with the level above: ${why.en}.`,
            `${name.da} på ${at.da} kan ikke sammenlignes med niveauet over: ${why.da}.`,
          ),
        },
      ];
    }),
};

import { both, inBoth } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { words } from '#core/document/words/words.ts';
import { downtimeBudget } from '#core/measures/budget.ts';
import { larger, ZERO } from '#core/measures/exact.ts';
import { timePromise } from '#core/measures/promise.ts';
import { rtoAgainstBudget } from '#core/measures/recovery.ts';
import { join } from '#core/agreement/path.ts';

export const rtoVsAvailability: AgreementRule = {
  id: 'rto-vs-availability',
  reads: 'agreement',
  severity: 'warning',
  title: both('One disaster breaks the availability', 'Én katastrofe bryder tilgængeligheden'),
  why: both(
    'A recovery time of 8 hours against 43 minutes a month: does the disaster also cost credits? The agreement must say.',
    'En genopretningstid på 8 timer mod 43 minutter om måneden: Koster katastrofen også kredit? Det skal aftalen sige.',
  ),
  advice: both(
    'Say whether the time of a declared disaster is left out of the availability.',
    'Angiv, om tiden under en erklæret katastrofe er undtaget fra tilgængeligheden.',
  ),
  examples: {
    fails: both('RTO 8 h, 99.9%, nothing said', 'RTO 8 t, 99,9 %, intet sagt'),
    passes: both('Declared disasters do not count', 'Erklærede katastrofer medregnes ikke'),
  },
  find: (agreement) => {
    const { continuity, exclusions } = agreement;
    if (continuity === undefined || continuity.excludedFromAvailability !== undefined) return [];
    if (exclusions.some(({ kind }) => kind === 'disaster')) return [];
    const asked = { ...agreement, continuity: { ...continuity, excludedFromAvailability: false } };
    return agreement.objectives
      .flatMap((objective) => {
        const promise = timePromise(agreement, objective);
        if (!promise.ok) return [];
        const budget = promise.value.bases
          .map((basis) => downtimeBudget(promise.value.target, basis))
          .reduce(larger, ZERO);
        const plan = continuity.plans.find((one) => {
          const fit = rtoAgainstBudget(asked, one, budget);
          return fit.ok && fit.value !== null && !fit.value.fits;
        });
        if (plan?.rto === undefined) return [];
        const { amount, unit } = plan.rto;
        const [name, rto] = [
          namesOf(agreement, objective.id),
          inBoth((language) => words[language].forms.length(amount, unit)),
        ];
        return [
          {
            path: join('continuity', 'excludedFromAvailability'),
            message: both(
              `A recovery of ${rto.en} takes longer than ${name.en} allows in a period. Say whether a declared disaster counts.`,
              `En genopretning på ${rto.da} varer længere, end ${name.da} tillader i en periode. Angiv, om en erklæret katastrofe medregnes.`,
            ),
          },
        ];
      })
      .slice(0, 1);
  },
};

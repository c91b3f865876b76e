import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';

export const creditStackingUndefined: AgreementRule = {
  id: 'credit-stacking-undefined',
  reads: 'agreement',
  severity: 'warning',
  title: both('Do credits add up?', 'Lægges kreditter sammen?'),
  why: both(
    'One outage breaks availability, response and resolution. A Danish annex lets one cause count several times, and says so.',
    'Én afbrydelse bryder tilgængelighed, reaktion og løsning. Et dansk bilag lader én årsag tælle flere gange og siger det udtrykkeligt.',
  ),
  advice: both(
    'Choose: all of them, the highest only, or one per incident.',
    'Vælg: alle, kun den højeste eller én pr. hændelse.',
  ),
  examples: {
    fails: both('Nothing about several credits', 'Intet om flere kreditter'),
    passes: both('The highest only', 'Kun den højeste'),
  },
  find: ({ consequences, remedies, legalForce }) => {
    const credits = consequences.filter(({ action }) => action?.kind === 'credit' && action.rule.kind !== 'none');
    if (credits.length < 2 || remedies?.stacking !== undefined || remedies?.oneCauseSeveralObjectives !== undefined)
      return [];
    if (legalForce === 'providerPolicy') return [];
    return [
      {
        path: 'remedies/stacking',
        message: both(
          `${credits.length} credits can fall due in the same period. Say whether they add up.`,
          `${credits.length} kreditter kan forfalde i samme periode. Angiv, om de lægges sammen.`,
        ),
      },
    ];
  },
};

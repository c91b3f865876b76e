import type { Agreement } from '#core/agreement/agreement.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { Found } from '#core/checks/finding.ts';
import type { AgreementRule } from '#core/checks/rule.ts';

export const exclusionUncapped: AgreementRule = {
  id: 'exclusion-uncapped',
  reads: 'agreement',
  severity: 'warning',
  title: both('Maintenance without an end', 'Vedligeholdelse uden loft'),
  why: both(
    'If all planned maintenance is left out, announcing an outage is enough to keep any target.',
    'Når al planlagt vedligeholdelse er undtaget, er det nok at varsle en afbrydelse for at holde ethvert mål.',
  ),
  advice: both('Agree the most hours a month and the notice.', 'Aftal et højeste antal timer pr. måned og et varsel.'),
  examples: {
    fails: both('Excluding maintenance', 'Ekskl. vedligeholdelse'),
    passes: both('At most 4 hours a month, 7 days’ notice', 'Højst 4 timer pr. måned, 7 dages varsel'),
  },
  find: (agreement) => [...ofMaintenance(agreement), ...ofExclusions(agreement)],
};

function ofMaintenance({ maintenance }: Agreement): readonly Found[] {
  return maintenance.flatMap(({ id, cap, notice, countsAsDowntime }) => {
    if (countsAsDowntime !== false) return [];
    const hasCap = cap?.time !== undefined || cap?.count !== undefined;
    const at = (key: string) => join('maintenance', id, key);
    return [
      ...(hasCap
        ? []
        : [
            {
              path: at('cap'),
              message: both(
                'Planned maintenance does not count as downtime and has no limit. Agree the most hours in a period.',
                'Planlagt vedligeholdelse tæller ikke som nedetid og har intet loft. Aftal et højeste antal timer i en periode.',
              ),
            },
          ]),
      ...(notice === undefined
        ? [
            {
              path: at('notice'),
              message: both(
                'Planned maintenance does not count as downtime, but no notice is agreed.',
                'Planlagt vedligeholdelse tæller ikke som nedetid, men der er ikke aftalt noget varsel.',
              ),
            },
          ]
        : []),
    ];
  });
}

function ofExclusions({ exclusions, maintenance }: Agreement): readonly Found[] {
  return exclusions.flatMap(({ id, kind, cap }) => {
    if (kind !== 'plannedMaintenance' || cap !== undefined || maintenance.length > 0) return [];
    const message = both(
      'Planned maintenance is excluded without a limit. Agree the most hours in a period.',
      'Planlagt vedligeholdelse er undtaget uden loft. Aftal et højeste antal timer i en periode.',
    );
    return [{ path: join('exclusions', id, 'cap'), message }];
  });
}

import { followsMissingMeasurement } from '#core/agreement/measurementMissing.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { followedObjectives } from '#core/checks/survey/followedObjectives.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

export const metricNoConsequence: RuleOfItems<'metrics'> = {
  id: 'metric-no-consequence',
  reads: 'items',
  of: 'metrics',
  severity: 'warning',
  title: both('A metric that nothing follows from', 'Et målepunkt uden konsekvens'),
  why: both(
    'A number that is linked to no remedy, goal, report or review is decoration: nobody has to look at it.',
    'Et tal, der ikke er knyttet til en beføjelse, et mål, en rapport eller et møde, er pynt: Ingen behøver at se på det.',
  ),
  advice: both(
    'Name the target in a consequence or a goal, or choose the report that shows the metric.',
    'Nævn servicemålet i en konsekvens eller et mål, eller vælg den rapport, der viser målepunktet.',
  ),
  examples: {
    fails: both('First-call resolution, nowhere else', 'Løsning ved første opkald, ikke nævnt andre steder'),
    passes: both(
      'First-call resolution, shown in the monthly report',
      'Løsning ved første opkald, vist i månedsrapporten',
    ),
  },
  find: ({ id, reportedIn }, agreement) => {
    const { consequences, governance, objectives } = agreement;
    if (reportedIn !== undefined || (governance?.reviews.length ?? 0) > 0) return [];
    const mine = objectives.filter(({ metric }) => metric === id).map((one) => one.id);
    const followed = followedObjectives(agreement);
    const isMeasuredFor = consequences.some((one) => followsMissingMeasurement(one, id));
    if (mine.length === 0 || isMeasuredFor || mine.some((one) => followed.has(one))) return [];
    const name = namesOf(agreement, id);
    return [
      {
        path: join('metrics', id, 'reportedIn'),
        message: both(
          `Nothing follows from ${name.en}: it is in no consequence, no goal and no report.`,
          `Intet følger af ${name.da}: Det indgår hverken i en konsekvens, et mål eller en rapport.`,
        ),
      },
    ];
  },
};

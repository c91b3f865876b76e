import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

export const metricNoService: RuleOfItems<'metrics'> = {
  id: 'metric-no-service',
  reads: 'items',
  of: 'metrics',
  severity: 'error',
  title: both('A metric about nothing', 'Et målepunkt uden genstand'),
  why: both(
    'Uptime of 99.9% is a promise only when it is said of what.',
    'En oppetid på 99,9 % er kun et løfte, når det er sagt, hvad den gælder.',
  ),
  advice: both(
    'Choose what the metric observes: services, a duty, or the agreement as a whole.',
    'Vælg, hvad målepunktet vedrører: ydelser, en opgave eller aftalen som helhed.',
  ),
  examples: {
    fails: both('Uptime 99.9%', 'Oppetid 99,9 %'),
    passes: both('Uptime of the web shop, production, 99.9%', 'Oppetid for webshoppen i drift 99,9 %'),
  },
  find: ({ id, subject }, agreement) => {
    const isAbout = subject !== undefined && (subject.kind !== 'services' || subject.services.length > 0);
    if (isAbout) return [];
    const name = namesOf(agreement, id);
    return [
      {
        path: join('metrics', id, 'subject'),
        message: both(
          `It is not said what ${name.en} observes. Choose services, a duty or the agreement.`,
          `Det er ikke angivet, hvad ${name.da} vedrører. Vælg ydelser, en opgave eller aftalen.`,
        ),
      },
    ];
  },
};

import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

export const metricNoClockStart: RuleOfItems<'metrics'> = {
  id: 'metric-no-clock-start',
  reads: 'items',
  of: 'metrics',
  severity: 'error',
  title: both('A time from when to when?', 'En tid fra hvornår til hvornår?'),
  why: both(
    'Between the alarm, the call and the ticket lie hours. A duration without its first and last event is no promise.',
    'Mellem alarmen, opkaldet og sagen kan der ligge timer. En tid uden første og sidste begivenhed er intet løfte.',
  ),
  advice: both('Say when the clock starts and when it stops.', 'Angiv, hvornår uret starter, og hvornår det stopper.'),
  examples: {
    fails: both('Resolved in 8 hours', 'Løst på 8 timer'),
    passes: both('From registration to restored service: 8 hours', 'Fra registrering til genoprettet drift: 8 timer'),
  },
  find: ({ id, kind, clock, definition, asWritten }, agreement) => {
    if (kind !== 'duration' || definition !== undefined || asWritten !== undefined) return [];
    const missing = (['start', 'stop'] as const).find((end) => clock?.[end] === undefined);
    if (missing === undefined) return [];
    const name = namesOf(agreement, id);
    const message =
      missing === 'start'
        ? both(
            `It is not said when the clock of ${name.en} starts.`,
            `Det er ikke angivet, hvornår uret for ${name.da} starter.`,
          )
        : both(
            `It is not said when the clock of ${name.en} stops.`,
            `Det er ikke angivet, hvornår uret for ${name.da} stopper.`,
          );
    return [{ path: join('metrics', id, 'clock', missing), message }];
  },
};

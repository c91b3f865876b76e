import type { Agreement } from '#core/agreement/agreement.ts';
import { join } from '#core/agreement/path.ts';
import { isWorkingTime } from '#core/agreement/time.ts';
import { unnamedCalendar } from '#core/agreement/unnamedCalendar.ts';
import { both } from '#core/checks/bilingual.ts';
import type { Fix } from '#core/checks/finding.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';

export const metricNoHours: RuleOfItems<'metrics'> = {
  id: 'metric-no-hours',
  reads: 'items',
  of: 'metrics',
  severity: 'error',
  title: both('A clock that stands still outside hours nobody named', 'Et ur, der står stille uden for en ukendt tid'),
  why: both(
    '4 hours that stand still at closing time end on different days, depending on when closing time is.',
    '4 timer, der står stille ved lukketid, udløber på forskellige dage, alt efter hvornår der lukkes.',
  ),
  advice: both(
    'Choose the hours that the metric is measured within, or let the clock run outside them too.',
    'Vælg det tidsrum, målepunktet måles inden for, eller lad uret løbe også uden for det.',
  ),
  examples: {
    fails: both(
      'Within 4 hours; the clock stands still outside the hours',
      'Inden for 4 timer; uret står stille uden for tidsrummet',
    ),
    passes: both('… outside the hours of “Support”', '… uden for kalenderen ”Supporttid”'),
  },
  find: ({ id, hours, clock }, agreement) => {
    const isStill = clock?.outOfHours === 'pauses' || clock?.outOfHours === 'startsAtOpening';
    if (!isStill || hours !== undefined || !isCountedByTheClock(agreement, id)) return [];
    const path = join('metrics', id, 'hours');
    const name = namesOf(agreement, id);
    const message = both(
      `The clock of ${name.en} stands still outside its hours, but it is not said which those are. Choose the hours of the metric.`,
      `Uret for ${name.da} står stille uden for tidsrummet, men det er ikke angivet hvilket. Vælg, hvad der måles inden for.`,
    );
    const fix = fixWith(agreement, path);
    return [{ path, message, ...(fix !== null && { fix }) }];
  },
};

/** Whether a target of the metric is in hours or days that are not working time, which has a calendar of its own. */
function isCountedByTheClock(agreement: Agreement, metric: string): boolean {
  return objectivesOfMetric(agreement, metric).some(
    ({ target }) => target?.kind === 'duration' && !isWorkingTime(target.length.unit),
  );
}

function fixWith(agreement: Agreement, path: string): Fix | null {
  const calendar = unnamedCalendar(agreement);
  if (calendar === undefined) return null;
  const name = namesOf(agreement, calendar);
  return {
    title: both(`Measure within ${name.en}`, `Mål inden for ${name.da}`),
    changes: [{ kind: 'answer', path, value: calendar }],
  };
}

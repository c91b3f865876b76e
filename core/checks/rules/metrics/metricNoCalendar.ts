import { join } from '#core/agreement/path.ts';
import type { Target } from '#core/agreement/objective.ts';
import { isWorkingTime, type Duration } from '#core/agreement/time.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { byId } from '#core/checks/survey/byId.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { workingCalendar } from '#core/measures/workingCalendar.ts';

export const metricNoCalendar: RuleOfItems<'objectives'> = {
  id: 'metric-no-calendar',
  reads: 'items',
  of: 'objectives',
  severity: 'error',
  title: both('Working time without a calendar', 'Arbejdstid uden kalender'),
  why: both(
    'Two working days end on different days in two contracts: hours and holidays differ.',
    'To arbejdsdage slutter på forskellige dage i to kontrakter: Åbningstider og helligdage er forskellige.',
  ),
  advice: both(
    'Choose the calendar that says what a working hour is.',
    'Vælg den kalender, der siger, hvad en arbejdstime er.',
  ),
  examples: {
    fails: both('2 business days', '2 hverdage'),
    passes: both(
      '2 working days of the calendar “Office hours, Denmark”',
      '2 arbejdsdage efter kalenderen ”Kontortid, Danmark”',
    ),
  },
  find: ({ id, metric, target }, agreement) => {
    const path = join('objectives', id, 'target');
    const length = workingTime(target);
    if (length === null) return [];
    const named = length.calendar ?? byId(agreement, 'metrics', metric)?.hours;
    if (named !== undefined || workingCalendar(agreement, named, path).ok) return [];
    const name = namesOf(agreement, id);
    const message = both(
      `${name.en} is counted in working time, but no calendar says what that is. Choose the hours of the metric.`,
      `${name.da} opgøres i arbejdstid, men ingen kalender siger, hvad det er. Vælg målepunktets åbningstid.`,
    );
    return [{ path: metric === undefined ? path : join('metrics', metric, 'hours'), message }];
  },
};

function workingTime(target: Target | undefined): Duration | null {
  if (target?.kind === 'duration') return isWorkingTime(target.length.unit) ? target.length : null;
  if (target?.kind !== 'value' || !isWorkingTime(target.unit)) return null;
  return { amount: target.value, unit: target.unit };
}

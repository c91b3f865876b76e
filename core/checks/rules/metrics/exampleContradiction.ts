import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { join } from '#core/agreement/path.ts';
import type { Duration } from '#core/agreement/time.ts';
import { both } from '#core/checks/bilingual.ts';
import type { Found } from '#core/checks/finding.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { byId } from '#core/checks/survey/byId.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';
import type { WorkedExample } from '#core/checks/survey/workedExample.ts';
import { words } from '#core/document/words/words.ts';
import { dueExample, type WeekMoment } from '#core/measures/dueExample.ts';
import { instantOf } from '#core/measures/moment.ts';
import { calendarHours } from '#core/measures/workingCalendar.ts';

/** The Monday of a week without holidays in any of the countries. */
const MONDAY = '2026-11-16';

export const exampleContradiction: AgreementRule = {
  id: 'example-contradiction',
  reads: 'agreement',
  severity: 'error',
  title: both('An example that the rule does not give', 'Et eksempel, som reglen ikke giver'),
  why: both(
    'A real annex counts 8 hours of support time from 15:00 and arrives at 23:00, when nobody is there. In a dispute the example is read as the meaning of the rule.',
    'Et virkeligt bilag regner 8 timers supporttid fra kl. 15.00 og når til kl. 23.00, hvor ingen er til stede. I en tvist læses eksemplet som reglens mening.',
  ),
  advice: both(
    'Correct the example, or say at the metric what the clock does outside the hours.',
    'Ret eksemplet, eller angiv ved målepunktet, hvad uret gør uden for åbningstiden.',
  ),
  examples: {
    fails: both('8 support hours from 15:00 are due at 23:00', '8 supporttimer fra kl. 15.00 udløber kl. 23.00'),
    passes: both(
      '8 support hours from 15:00 are due at 15:00 the next day',
      '8 supporttimer fra kl. 15.00 udløber kl. 15.00 næste dag',
    ),
  },
  find: (agreement) => (agreement.remedies?.examples ?? []).flatMap((example) => wrongMoment(agreement, example)),
};

/** The example reckoned again by the rule of its metric. */
interface Reckoned {
  readonly path: string;
  readonly from: WeekMoment;
  readonly stated: WeekMoment;
  readonly right: WeekMoment;
  readonly isOpen: boolean;
}

function wrongMoment(agreement: Agreement, example: WorkedExample): readonly Found[] {
  const reckoned = reckon(agreement, example);
  if (reckoned === null) return [];
  const { path, from, stated, right, isOpen } = reckoned;
  if (right.weekday === stated.weekday && right.time === stated.time) {
    if (isOpen) return [];
    const message = both(
      `The example is due on ${said(stated, 'en')}, when the hours of the metric are over. Is the clock meant to run on after closing?`,
      `Eksemplets frist udløber ${said(stated, 'da')}, hvor målepunktets åbningstid er forbi. Skal uret løbe efter lukketid?`,
    );
    return [{ path, severity: 'warning', message }];
  }
  const message = both(
    `By its own hours, what is reported on ${said(from, 'en')} is due on ${said(right, 'en')}; the example says ${said(stated, 'en')}.`,
    `Efter målepunktets egen åbningstid er fristen for det, der meldes ${said(from, 'da')}, ${said(right, 'da')}; eksemplet siger ${said(stated, 'da')}.`,
  );
  return [{ path, message }];
}

function reckon(agreement: Agreement, example: WorkedExample): Reckoned | null {
  const [received, due] = example.moments.map(weekMoment);
  const metric = byId(agreement, 'metrics', example.metric);
  const limit = limitOf(agreement, example);
  if (metric === undefined || limit === null || !received || !due) return null;
  const at = join('metrics', metric.id, 'hours');
  const hours = calendarHours(agreement, metric.hours, at);
  if (!hours.ok) return null;
  const outOfHours = metric.clock?.outOfHours ?? 'pauses';
  const made = dueExample({ outOfHours, hours: hours.value, path: at }, received, limit, MONDAY);
  if (!made.ok) return null;
  const { date, weekday, time } = made.value.due;
  const instant = instantOf(date, time, hours.value.timeZone);
  return {
    path: join('remedies', 'examples', example.id, 'moments', 1, 'time'),
    from: received,
    stated: due,
    right: { weekday, time },
    isOpen: hours.value.on(date).some((span) => span.from <= instant && instant <= span.to),
  };
}

function weekMoment({ weekday, time }: WorkedExample['moments'][number]): WeekMoment | null {
  return weekday === undefined ? null : { weekday, time };
}

function said({ weekday, time }: WeekMoment, language: Language): string {
  const { choices, forms } = words[language];
  const day = choices['weekday']?.[weekday] ?? weekday;
  return `${language === 'da' ? day.toLowerCase() : day} ${forms.timeOfDay(time)}`;
}

/** The time allowed: as the example gives it, else the only target of its metric. */
function limitOf(agreement: Agreement, { given, metric }: WorkedExample): Duration | null {
  const [only, ...others] = given;
  if (
    only !== undefined &&
    others.length === 0 &&
    (only.unit === 'hour' || only.unit === 'workingHour' || only.unit === 'minute')
  )
    return { amount: only.value, unit: only.unit };
  const [promise, ...more] = metric === undefined ? [] : objectivesOfMetric(agreement, metric);
  return promise?.target?.kind === 'duration' && more.length === 0 ? promise.target.length : null;
}

import type { Weekday } from '#core/agreement/calendar.ts';
import type { Duration } from '#core/agreement/time.ts';
import { done } from '#core/outcome.ts';
import { dueTime, type ClockRule, type OutOfHours } from './clock.ts';
import { addDays, dateOf, instantOf, timeOf, weekdayOf, type DateText } from './moment.ts';
import type { Measured } from './problem.ts';

/** A point in a week that shows no date: "Friday 16:30". */
export interface WeekMoment {
  readonly weekday: Weekday;
  readonly time: string;
}

/** "A fault reported on Friday at 16:30 is due on Monday at 15:30." */
export interface DueExample {
  readonly received: WeekMoment;
  readonly due: WeekMoment & { readonly date: DateText };
}

/**
 * When a fault reported at some time of a week is due.
 * @param monday of the week; one without holidays shows the rule best.
 */
export function dueExample(
  rule: ClockRule,
  received: WeekMoment,
  limit: Duration,
  monday: DateText,
): Measured<DueExample> {
  const day = weekdayFrom(monday, received.weekday);
  const { timeZone } = rule.hours;
  const due = dueTime(rule, instantOf(day, received.time, timeZone), limit);
  if (!due.ok) return due;
  const date = dateOf(due.value.at, timeZone);
  return done({ received, due: { weekday: weekdayOf(date), time: timeOf(due.value.at, timeZone), date } });
}

const RULES: readonly OutOfHours[] = ['runs', 'pauses', 'startsAtOpening'];

/** Under which rules for out of hours an example printed in an agreement is right; none if it is wrong by each. */
export function rulesThatGive(
  rule: Omit<ClockRule, 'outOfHours'>,
  { received, due }: { readonly received: WeekMoment; readonly due: WeekMoment },
  limit: Duration,
  monday: DateText,
): readonly OutOfHours[] {
  return RULES.filter((outOfHours) => {
    const made = dueExample({ ...rule, outOfHours }, received, limit, monday);
    return made.ok && made.value.due.weekday === due.weekday && made.value.due.time === due.time;
  });
}

function weekdayFrom(monday: DateText, weekday: Weekday): DateText {
  let day = monday;
  while (weekdayOf(day) !== weekday) day = addDays(day, 1);
  return day;
}

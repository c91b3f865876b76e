import type { Agreement } from '#core/agreement/agreement.ts';
import { join } from '#core/agreement/path.ts';
import type { Duration } from '#core/agreement/time.ts';
import { done } from '#core/outcome.ts';
import { unreachable } from '#core/unreachable.ts';
import { daysAway } from '#core/measures/deadline.ts';
import { addDays, endOfMonths, type DateText } from '#core/measures/moment.ts';
import { missing, type Measured } from '#core/measures/problem.ts';

/** The first day of the agreement: that of its term, else the day it takes effect. */
export function startOf({ term, effectiveDate }: Agreement): Measured<DateText> {
  const start = term?.start ?? effectiveDate;
  return start === undefined ? missing('term/start') : done(start);
}

/** The last day of the term: as agreed, else its length after its start. `null` for an agreement without an end. */
export function endOf(agreement: Agreement): Measured<DateText | null> {
  const { term } = agreement;
  if (term?.end !== undefined) return done(term.end);
  if (term?.kind === 'indefinite') return done(null);
  if (term?.length === undefined) return missing('term/length');
  const start = startOf(agreement);
  return start.ok ? lastDayOf(agreement, start.value, term.length, 'term/length') : start;
}

/** The last day of the term and of each renewal after it, up to a day; just the one where it is not renewed. */
export function termEnds(agreement: Agreement, until: DateText): Measured<readonly DateText[]> {
  const first = endOf(agreement);
  if (!first.ok) return first;
  if (first.value === null) return done([]);
  const ends = [first.value];
  const renewal = agreement.term?.renewal;
  if (renewal === undefined || renewal.kind === 'none') return done(ends);
  if (renewal.length === undefined) return missing('term/renewal/length');
  const most = Math.min(renewal.times ?? MOST_RENEWALS, MOST_RENEWALS);
  while (ends.length <= most) {
    const last = ends.at(-1) ?? first.value;
    if (last > until) break;
    const next = lastDayOf(agreement, addDays(last, 1), renewal.length, 'term/renewal/length');
    if (!next.ok) return next;
    ends.push(next.value);
  }
  return done(ends);
}

const MOST_RENEWALS = 100;

/**
 * The last day on which notice not to renew can be given for a term that ends on a day: the notice period is whole days
 * before the end. Source: SLA reference §10, "notice date = end − notice period".
 */
export function renewalNotice(agreement: Agreement, end: DateText): Measured<DateText> {
  const path = 'term/renewal/notice';
  const notice = agreement.term?.renewal?.notice;
  if (notice === undefined) return missing(path);
  return noticeDay(agreement, end, notice, path);
}

/**
 * When notice has to be received at the latest for an agreement to end on a day. Three months before 31 December is 30
 * September: a month's notice to the end of a month is given by the end of a month.
 */
export function noticeDay(agreement: Agreement, end: DateText, notice: Duration, path: string): Measured<DateText> {
  const before = daysAway(agreement, end, { length: notice, direction: 'before' }, path);
  const inMonths = notice.unit === 'month' || notice.unit === 'quarter' || notice.unit === 'year';
  if (!before.ok || !inMonths || endOfMonths(end, 1) !== end) return before;
  return done(endOfMonths(before.value, 1));
}

/**
 * The day an agreement ends if notice is received on a day: the notice period later, and then the end of the month, quarter
 * or term where that is agreed.
 */
export function endAfterNotice(agreement: Agreement, index: number, received: DateText): Measured<DateText> {
  const period = agreement.term?.noticePeriods[index];
  const path = join('term/noticePeriods', period?.id ?? index);
  if (period?.length === undefined) return missing(join(path, 'length'));
  const earliest = daysAway(agreement, received, { length: period.length, direction: 'after' }, join(path, 'length'));
  if (!earliest.ok) return earliest;
  const { notBefore = earliest.value } = period;
  const day = notBefore > earliest.value ? notBefore : earliest.value;
  if (period.toEndOf === undefined) return missing(join(path, 'toEndOf'));
  return endFrom(agreement, period.toEndOf, day);
}

type NoticeEnd = NonNullable<NonNullable<Agreement['term']>['noticePeriods'][number]['toEndOf']>;

/** The first end of a month, quarter or term from a day on. */
function endFrom(agreement: Agreement, toEndOf: NoticeEnd, day: DateText): Measured<DateText> {
  switch (toEndOf) {
    case 'anyDay':
      return done(day);
    case 'month':
      return done(endOfMonths(day, 1));
    case 'quarter':
      return done(endOfMonths(day, 3));
    case 'term': {
      const ends = termEnds(agreement, day);
      if (!ends.ok) return ends;
      const end = ends.value.find((each) => each >= day);
      return end === undefined ? missing('term/end') : done(end);
    }
    default:
      return unreachable(toEndOf);
  }
}

function lastDayOf(agreement: Agreement, first: DateText, length: Duration, path: string): Measured<DateText> {
  const after = daysAway(agreement, first, { length, direction: 'after' }, path);
  return after.ok ? done(addDays(after.value, -1)) : after;
}

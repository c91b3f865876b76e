import type { Agreement } from '#core/agreement/agreement.ts';
import type { Milestone, MilestoneKind, UnknownMilestone } from '#core/measures/milestones/milestone.ts';
import type { MeasuredTime } from '#renderer/measured/useMeasuredTime.ts';

/** The dates of an agreement: all of its first or coming year, and of the years after it the ends and what belongs to them. */
export interface AgreementDates {
  /** The first day of the year that is drawn. */
  readonly from: string;
  readonly to: string;
  readonly dates: readonly Milestone[];
  readonly unknown: readonly UnknownMilestone[];
}

const ONCE: readonly MilestoneKind[] = [
  'termEnd',
  'renewalNotice',
  'terminationEarliest',
  'terminationNotice',
  'exit',
  'goal',
  'planned',
];
const YEARS = 5;

export function agreementDates(agreement: Agreement, time: MeasuredTime, today: string): AgreementDates {
  const from = beginOf(agreement, today);
  const to = yearsLater(from, 1);
  const year = time.milestones(agreement, { from, to });
  const later = time.milestones(agreement, { from: to, to: yearsLater(from, YEARS) });
  const ends = later.known.filter(({ kind, date }) => ONCE.includes(kind) && date > to);
  return { from, to, dates: [...year.known, ...ends], unknown: year.unknown };
}

/** A future agreement begins with its own first date, one that runs with today. */
function beginOf({ signatureDate, effectiveDate, term }: Agreement, today: string): string {
  const starts = [signatureDate, effectiveDate, term?.start].filter((date) => date !== undefined).toSorted();
  const [first = today] = starts;
  return first > today ? first : today;
}

function yearsLater(date: string, years: number): string {
  const later = `${String(Number(date.slice(0, 4)) + years)}${date.slice(4)}`;
  return later.endsWith('02-29') ? later.replace('02-29', '02-28') : later;
}

/** Of what recurs the next date only. */
export function nextOfEach(dates: readonly Milestone[]): readonly Milestone[] {
  return dates.filter(({ path }, index) => dates.findIndex((other) => other.path === path) === index);
}

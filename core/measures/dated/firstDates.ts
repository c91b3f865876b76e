import type { Agreement } from '#core/agreement/agreement.ts';
import type { Metric } from '#core/agreement/metric.ts';
import { join, type Path } from '#core/agreement/path.ts';
import { exitMilestones, termMilestones } from '#core/measures/milestones/ends.ts';
import { fixedMilestones } from '#core/measures/milestones/fixed.ts';
import type { Found } from '#core/measures/milestones/found.ts';
import { governanceMilestones } from '#core/measures/milestones/governance.ts';
import type { MilestoneKind } from '#core/measures/milestones/milestone.ts';
import { knownAnchors } from '#core/measures/milestones/milestones.ts';
import { startOf } from '#core/measures/milestones/term.ts';
import { addMonths, startOfMonths, type DateText } from '#core/measures/moment.ts';

/** Dates that stand elsewhere in the contract already, with what they are about, have no first date. */
export type FirstDateKind = Exclude<MilestoneKind, 'signature' | 'goal' | 'duty'>;

/** When something an agreement sets a date or deadline for falls for the first time. */
export interface FirstDate {
  readonly kind: FirstDateKind;
  /** Where it stands in the agreement. */
  readonly path: Path;
  readonly date: DateText;
  /** The window, term or event it goes with, by its last day. */
  readonly of?: DateText;
}

/** Months within which whatever recurs has happened once. */
const FIRST_MONTHS = 14;

/** The first date of everything that has one, in the order of the dates; counted from the start of the agreement. */
export function firstDates(agreement: Agreement): readonly FirstDate[] {
  const start = startOf(agreement);
  if (!start.ok) return [];
  const first = { from: start.value, to: start.value };
  const year = { from: start.value, to: addMonths(start.value, FIRST_MONTHS) };
  const anchors = knownAnchors(agreement);
  const found = [
    ...fixedMilestones(agreement, anchors),
    ...termMilestones(agreement, first),
    ...exitMilestones(agreement, first, anchors),
    ...governanceMilestones(agreement, year, anchors),
  ];
  const dates = found.flatMap(({ kind, path, date, of }): readonly FirstDate[] =>
    date.ok && isPrinted(kind) ? [{ kind, path, date: date.value, ...(of !== undefined && { of }) }] : [],
  );
  return [...dates, ...firstMeasured(agreement, start.value, found)].toSorted(byDate).filter(isFirstOfItsPlace);
}

const WINDOW_MONTHS: Readonly<Partial<Record<NonNullable<Metric['window']>['kind'], 1 | 3 | 12>>> = {
  calendarMonth: 1,
  calendarQuarter: 3,
  calendarYear: 12,
};

/** From when each metric is judged: the start of the agreement, or of the first whole window where an incomplete one does not count. */
function firstMeasured({ metrics }: Agreement, start: DateText, found: readonly Found[]): readonly FirstDate[] {
  return metrics.flatMap((metric): readonly FirstDate[] => {
    const path = join('metrics', metric.id, 'window');
    const runIn = found.find((each) => each.path === join('metrics', metric.id, 'edgeRules/runIn'));
    const date = runIn === undefined ? firstJudged(metric, start) : runIn.date.ok ? runIn.date.value : null;
    return date === null ? [] : [{ kind: 'firstMeasured', path, date }];
  });
}

function firstJudged({ window, edgeRules }: Metric, start: DateText): DateText | null {
  const length = WINDOW_MONTHS[window?.kind ?? 'perItem'];
  if (length === undefined || edgeRules?.runIn !== undefined) return null;
  const begin = startOfMonths(start, length);
  if (begin === start) return start;
  if (edgeRules?.partialWindow === undefined) return null;
  return edgeRules.partialWindow === 'notMeasured' ? addMonths(begin, length) : start;
}

function byDate(a: FirstDate, b: FirstDate): number {
  return a.date.localeCompare(b.date);
}

function isFirstOfItsPlace({ kind, path }: FirstDate, index: number, all: readonly FirstDate[]): boolean {
  return all.findIndex((other) => other.kind === kind && other.path === path) === index;
}

/** The first window of a metric is found apart, by its edge rules. */
function isPrinted(kind: MilestoneKind): kind is Exclude<FirstDateKind, 'firstMeasured'> {
  return kind !== 'signature' && kind !== 'goal' && kind !== 'duty' && kind !== 'firstMeasured';
}

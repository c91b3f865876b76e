import type { Agreement } from '#core/agreement/agreement.ts';
import { metricById } from '#core/agreement/itemById.ts';
import type { Metric } from '#core/agreement/metric.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { join } from '#core/agreement/path.ts';
import type { Decimal } from '#core/decimal.ts';
import { done } from '#core/outcome.ts';
import type { BudgetBasis } from './budget.ts';
import { contradiction, dangling, missing, type Measured } from './problem.ts';

/** An availability that can be turned into minutes. */
export interface TimePromise {
  readonly objective: Objective;
  readonly metric: Metric;
  /** In percent. */
  readonly target: Decimal;
  /** The bases its window can have: a month has three lengths, and a year of twelve equal ones. */
  readonly bases: readonly BudgetBasis[];
}

const MONTHS = [28, 30, 31].map((days): BudgetBasis => ({ kind: 'days', days }));
const DAYS: Readonly<Partial<Record<NonNullable<Metric['window']>['kind'], readonly BudgetBasis[]>>> = {
  hour: [{ kind: 'serviceHours', milliseconds: 3_600_000 }],
  day: [{ kind: 'days', days: 1 }],
  week: [{ kind: 'days', days: 7 }],
  calendarMonth: [...MONTHS, { kind: 'twelfth' }],
  billingCycle: [...MONTHS, { kind: 'twelfth' }],
  calendarQuarter: [90, 91, 92].map((days) => ({ kind: 'days', days })),
  calendarYear: [
    { kind: 'days', days: 365 },
    { kind: 'days', days: 366 },
  ],
  agreementYear: [
    { kind: 'days', days: 365 },
    { kind: 'days', days: 366 },
  ],
};

/**
 * Whether an objective is a share of time, and of what. Only availability by time has a downtime budget: "99 % of
 * requests" has none. Rolling windows have the one length that is agreed in days. Source: SLA reference §6.
 */
export function timePromise(agreement: Agreement, objective: Objective): Measured<TimePromise> {
  const path = join('objectives', objective.id);
  if (objective.metric === undefined) return missing(join(path, 'metric'));
  const metric = metricById(agreement, objective.metric);
  if (metric === undefined) return dangling(join(path, 'metric'));
  const { target } = objective;
  if (target === undefined) return missing(join(path, 'target'));
  if (metric.kind === undefined) return missing(join('metrics', metric.id, 'kind'));
  if (metric.kind !== 'availability' || target.kind !== 'value' || target.unit !== 'percent') {
    return contradiction(join(path, 'target'), 'unitsDiffer');
  }
  const bases = basesOf(metric);
  return bases.ok ? done({ objective, metric, target: target.value, bases: bases.value }) : bases;
}

function basesOf({ id, window }: Metric): Measured<readonly BudgetBasis[]> {
  const path = join('metrics', id, 'window');
  if (window === undefined) return missing(path);
  if (window.kind !== 'rolling') {
    const bases = DAYS[window.kind];
    return bases === undefined ? contradiction(path, 'unitHasNoFixedLength') : done(bases);
  }
  if (window.length === undefined) return missing(join(path, 'length'));
  const days = window.length.unit === 'day' ? Number(window.length.amount) : Number.NaN;
  return Number.isInteger(days)
    ? done([{ kind: 'days', days }])
    : contradiction(join(path, 'length'), 'unitHasNoFixedLength');
}

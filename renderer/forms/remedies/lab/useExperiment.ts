import { useMemo } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Consequence } from '#core/agreement/consequence.ts';
import type { Metric } from '#core/agreement/metric.ts';
import { join } from '#core/agreement/path.ts';
import type { Decimal } from '#core/decimal.ts';
import { decimal, over, whole } from '#core/measures/exact.ts';
import { MINUTE } from '#core/measures/lengths.ts';
import type { AgreedMonth } from '#renderer/measured/measuredTime.ts';
import { thisMonth } from '#renderer/measured/monthText.ts';
import { useMeasuredTime, type MeasuredTime } from '#renderer/measured/useMeasuredTime.ts';
import { dialFor } from './dial.ts';
import { daysIn, periodOf, startsOf, type LabPeriod } from './periods.ts';
import { reckon, type Experiment, type LabFacts } from './reckon.ts';

export interface ExperimentOrNot {
  /** `null` where there is no number to turn. */
  readonly experiment: Experiment | null;
  readonly period: LabPeriod;
  /** The agreed hours of the period, where it is not a plain length of days. */
  readonly agreed: AgreedMonth | null;
}

export interface Chosen {
  readonly objective: string | null;
  readonly cases: number;
  readonly facts: LabFacts;
}

/** All that a result is reckoned with in the lab, made anew only when something of it changes. */
export function useExperiment(agreement: Agreement, consequence: Consequence, chosen: Chosen): ExperimentOrNot {
  const { objective: id, cases, facts } = chosen;
  const objective = agreement.objectives.find((one) => one.id === id) ?? null;
  const metric = agreement.metrics.find((one) => one.id === objective?.metric);
  const time = useMeasuredTime(metric?.hours !== undefined);
  const period = periodOf(metric);
  const first = firstMonth(agreement, consequence);
  const agreed = useMemo(() => agreedMonth(agreement, metric, time, period), [agreement, metric, time, period]);
  const minutes = minutesOf(period, agreed);
  const dial = useMemo(
    () => dialFor(agreement, consequence, objective, { minutes, cases }),
    [agreement, consequence, objective, minutes, cases],
  );
  const starts = useMemo(() => startsOf(period, first), [period, first]);
  const experiment = useMemo(
    () => (dial === null ? null : { agreement, consequence, objective: id, dial, starts, minutes, facts }),
    [agreement, consequence, id, dial, starts, minutes, facts],
  );
  return { experiment, period, agreed };
}

/** The month that a year is reckoned from: one in which the credit holds. */
function firstMonth({ effectiveDate }: Agreement, { validity }: Consequence): string {
  const from = validity?.from;
  if (from !== undefined) return from;
  return `${(effectiveDate ?? thisMonth()).slice(0, 4)}-01-01`;
}

function agreedMonth(
  agreement: Agreement,
  metric: Metric | undefined,
  time: MeasuredTime | null,
  period: LabPeriod,
): AgreedMonth | null {
  if (metric?.hours === undefined || time === null || period !== 'month') return null;
  const path = join('metrics', metric.id, 'hours');
  const months = time.agreedMonths(agreement, { id: metric.hours, path }, thisMonth());
  return months.ok ? (months.value?.[0] ?? null) : null;
}

function minutesOf(period: LabPeriod, agreed: AgreedMonth | null): Decimal {
  return agreed === null
    ? String(daysIn(period) * 24 * 60)
    : decimal(over(whole(agreed.milliseconds), whole(MINUTE)), 6);
}

/** A result to begin with: the first on the dial that misses. */
export function firstMiss(experiment: Experiment): Decimal {
  const { dial } = experiment;
  const once = { ...experiment, starts: experiment.starts.slice(0, 1) };
  const fallback = dial.stops[Math.floor(dial.stops.length / 3)] ?? '0';
  if (dial.kind === 'times') return '1';
  return dial.kind === 'points' ? fallback : (dial.stops.find((stop) => isMissed(once, stop)) ?? fallback);
}

function isMissed(experiment: Experiment, stop: Decimal): boolean {
  const outcome = reckon(experiment, stop)?.account.outcomes[0]?.judgement;
  return outcome?.ok === true && outcome.value.kind === 'judged' && !outcome.value.met;
}

import type { Language } from '#core/agreement/language.ts';
import type { Metric } from '#core/agreement/metric.ts';
import type { Objective, Target } from '#core/agreement/objective.ts';
import type { Comparator, Unit } from '#core/agreement/quantity.ts';
import type { Wording } from '#core/agreement/text.ts';

/** What a target that says less than everything is understood by. */
export interface TargetContext {
  readonly language: Language;
  /** The unit of a bare number. */
  readonly unit: Unit | undefined;
  /** What the unit is called where it is one of its own. */
  readonly unitName?: Wording;
  /** The comparator of a number without one. */
  readonly comparator: Comparator;
  /** Whether a number with a unit of time is a length of time, or a value like any other. */
  readonly times: 'duration' | 'value';
}

/** A target as a table of targets can hold it, with the share of cases that must meet it. */
export interface TargetReading {
  readonly target: MeasuredTarget;
  readonly attainment?: string;
}
export type MeasuredTarget = Extract<Target, { kind: 'value' | 'duration' }>;

/** How targets about a metric are understood, when one of them stands there already. */
export function contextOf(metric: Metric | undefined, target: Objective['target'], language: Language): TargetContext {
  const usual = metric?.direction === 'higherIsBetter' ? 'atLeast' : 'atMost';
  const comparator = target !== undefined && 'comparator' in target ? target.comparator : usual;
  if (target?.kind !== 'value') {
    return {
      language,
      comparator,
      times: target?.kind === 'duration' ? 'duration' : timesOf(metric),
      ...unitOf(metric),
    };
  }
  return { language, comparator, times: 'value', ...unitOf(target) };
}

function unitOf(of: Pick<Metric, 'unit' | 'unitName'> | undefined): Pick<TargetContext, 'unit' | 'unitName'> {
  return { unit: of?.unit, ...(of?.unitName === undefined ? {} : { unitName: of.unitName }) };
}

function timesOf(metric: Metric | undefined): TargetContext['times'] {
  return metric?.kind === undefined || metric.kind === 'duration' ? 'duration' : 'value';
}

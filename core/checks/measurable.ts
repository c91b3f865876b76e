import type { Agreement } from '#core/agreement/agreement.ts';
import type { Metric } from '#core/agreement/metric.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { join, type Path } from '#core/agreement/path.ts';
import { gapIf, isEmpty, open, type SmartGap } from './smartGap.ts';

/** What promises lack to show whether a goal is reached; `path` is the question that chooses them. */
export function measurable({ metrics }: Agreement, promises: readonly Objective[], path: Path): readonly SmartGap[] {
  if (promises.length === 0) return [open('noObjective', path)];
  return promises.flatMap(({ id, metric: metricId, target }) => {
    const at = join('objectives', id, 'target');
    const metric = metrics.find((one) => one.id === metricId);
    const isNumber = target !== undefined && target.kind !== 'text' && target.kind !== 'none';
    return [
      ...gapIf(target === undefined, 'noTarget', at),
      ...gapIf(target !== undefined && !isNumber, 'noNumber', at),
      ...(metric === undefined ? [open('noMetric', join('objectives', id, 'metric'))] : incomplete(metric)),
    ];
  });
}

function incomplete(metric: Metric): readonly SmartGap[] {
  const { definition, formula, asWritten, unit, window, measurement } = metric;
  const path = (...keys: readonly string[]) => join('metrics', metric.id, ...keys);
  const isDefined = !isEmpty(definition) || formula !== undefined || !isEmpty(asWritten);
  const isMeasured = measurement?.by !== undefined || measurement?.role !== undefined || !isEmpty(measurement?.tool);
  return [
    ...gapIf(!isDefined, 'metricHasNoDefinition', path('definition')),
    ...gapIf(unit === undefined, 'metricHasNoUnit', path('unit')),
    ...gapIf(window === undefined, 'metricHasNoWindow', path('window')),
    ...gapIf(!isMeasured, 'metricHasNoSource', path('measurement', 'by')),
  ];
}

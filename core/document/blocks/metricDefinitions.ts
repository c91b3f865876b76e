import type { Metric } from '#core/agreement/metric.ts';
import { join } from '#core/agreement/path.ts';
import { plainTextOf } from '#core/document/inline.ts';
import { rememberingItems } from '#core/document/itemWriter.ts';
import type { BlockWriter, Writing } from '#core/document/writing.ts';
import type { MetricRow } from '#core/document/words/performance.ts';
import { titledClause } from './composed.ts';
import { factSheet, type FactRow, type Lines } from './factSheet.ts';
import { calculationOf } from './metricCalculation.ts';
import { measurementOf } from './metricMeasurement.ts';
import { subjectOf } from './metricSubject.ts';
import { metricName } from './metricName.ts';

/** The rows of a metric's definition, in the order they are printed. */
const ROWS: readonly MetricRow[] = [
  'purpose',
  'appliesTo',
  'definition',
  'asWritten',
  'formula',
  'unit',
  'direction',
  'window',
  'hours',
  'scope',
  'conditions',
  'failure',
  'minimumDuration',
  'countsFrom',
  'clockStart',
  'clockStop',
  'clockPauses',
  'outOfHours',
  'measuredBy',
  'tool',
  'point',
  'interval',
  'frequency',
  'precondition',
  'sourceOfTruth',
  'access',
  'exclusions',
  'rounding',
  'partialWindow',
  'missingData',
  'minimumSample',
  'runIn',
  'claimedTime',
  'retention',
  'reportedIn',
  'validity',
  'level',
];

/** Rows by name; a row that is missing or has no lines says nothing. */
export type MetricRows = Readonly<Partial<Record<MetricRow, Lines>>>;

/**
 * A subclause for each metric with everything that decides its result. What nobody can do without (what is measured,
 * over which period, by whom) is a blank until it has been answered; the rest is left out.
 */
export const metricDefinitions: BlockWriter = (writing) =>
  writing.agreement.metrics.flatMap((metric) => metricDefinition(writing, metric));

const metricDefinition = rememberingItems<Metric>((writing, metric) => {
  const name = metricName(writing, metric);
  const { metric: words } = writing.words.performance;
  const facts = factSheet(`metric-${metric.id}-facts`, words.summary(plainTextOf(name)), rowsOf(writing, metric));
  return titledClause(`metric-${metric.id}`, name, facts);
});

function rowsOf(writing: Writing, metric: Metric): readonly FactRow[] {
  const lines = metricRows(writing, metric);
  const { label } = writing.words.performance.metric;
  return ROWS.map((id) => ({ id, label: label[id], lines: lines[id] ?? [] }));
}

/** Everything a metric's definition says, by row; also what an editor shows under the questions that make it. */
export function metricRows(writing: Writing, metric: Metric): MetricRows {
  const path = join('metrics', metric.id);
  return {
    ...subjectOf(writing, path, metric),
    ...measurementOf(writing, path, metric),
    ...calculationOf(writing, path, metric),
  };
}

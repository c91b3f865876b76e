import type { Metric } from '#core/agreement/metric.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { capitalised } from '#core/document/sentence.ts';
import { value } from '#core/document/inline.ts';
import { showDuration, showLink, showWording } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';
import { failureLines } from './failureWords.ts';
import { lineIf, type Lines } from './factSheet.ts';
import type { MetricRows } from './metricDefinitions.ts';
import { linkedParty } from './partyTerm.ts';
import { roleWithin } from './roleTerm.ts';

/** How a metric is observed: who measures where with what, what counts as failed, when its clock runs. */
export function measurementOf(writing: Writing, path: Path, metric: Metric): MetricRows {
  return { ...observation(writing, path, metric), ...failing(writing, path, metric), ...clock(writing, path, metric) };
}

function observation(writing: Writing, path: Path, { measurement }: Metric): MetricRows {
  const at = join(path, 'measurement');
  const wording = (key: 'tool' | 'point' | 'sourceOfTruth' | 'access' | 'precondition') =>
    lineIf(measurement?.[key], (known) => showWording(writing, join(at, key), known));
  return {
    measuredBy: [measuredBy(writing, at, measurement)],
    tool: wording('tool'),
    point: wording('point'),
    interval: lineIf(measurement?.interval, (known) => showDuration(writing, join(at, 'interval'), known)),
    frequency: lineIf(measurement?.frequency, (known) => [
      value(join(at, 'frequency'), writing.words.forms.frequency(known)),
    ]),
    precondition: wording('precondition'),
    sourceOfTruth: wording('sourceOfTruth'),
    access: wording('access'),
  };
}

function measuredBy(writing: Writing, path: Path, measurement: Metric['measurement']): readonly Inline[] {
  const { by, role } = measurement ?? {};
  if (by === undefined && role !== undefined) return showLink(writing, join(path, 'role'), role);
  const party = linkedParty(writing, join(path, 'by'), by);
  if (role === undefined) return party;
  return writing.words.performance.metric.measuredByRole(
    capitalised(party),
    roleWithin(writing, join(path, 'role'), role),
  );
}

function failing(writing: Writing, path: Path, { failure, minimumDuration, countsFrom }: Metric): MetricRows {
  const { metric: words } = writing.words.performance;
  return {
    failure: failure === undefined ? [] : failureLines(writing, join(path, 'failure'), failure),
    minimumDuration: lineIf(minimumDuration, (known) =>
      words.minimumDuration(showDuration(writing, join(path, 'minimumDuration'), known)),
    ),
    countsFrom: lineIf(countsFrom, (known) => [value(join(path, 'countsFrom'), words.countsFrom[known])]),
  };
}

function clock(writing: Writing, path: Path, { clock: rules }: Metric): MetricRows {
  const at = join(path, 'clock');
  const wording = (key: 'start' | 'stop') =>
    lineIf(rules?.[key], (known) => showWording(writing, join(at, key), known));
  const pauses: Lines = (rules?.pauses ?? []).map((pause, index) =>
    showWording(writing, join(at, 'pauses', index), pause),
  );
  const { outOfHours } = writing.words.performance.metric;
  return {
    clockStart: wording('start'),
    clockStop: wording('stop'),
    clockPauses: pauses,
    outOfHours: lineIf(rules?.outOfHours, (known) => [value(join(at, 'outOfHours'), outOfHours[known])]),
  };
}

import type { Exclusion } from '#core/agreement/exclusion.ts';
import type { Metric } from '#core/agreement/metric.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { phrase, value } from '#core/document/inline.ts';
import { joined, sentence } from '#core/document/sentence.ts';
import { showCount, showDuration, showWording } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';
import { lineIf, type Lines } from './factSheet.ts';
import type { MetricRows } from './metricDefinitions.ts';
import { clauseRuns } from './metricName.ts';

/** How the result of a metric is worked out: what is left out, rounding, what applies at the edges, how long data are kept. */
export function calculationOf(writing: Writing, path: Path, metric: Metric): MetricRows {
  return {
    exclusions: exclusionsOf(writing, metric),
    rounding: rounding(writing, path, metric),
    ...edges(writing, join(path, 'edgeRules'), metric.edgeRules ?? {}),
    retention: lineIf(metric.retention, (known) => showDuration(writing, join(path, 'retention'), known)),
  };
}

/** The exclusions the metric names; without any, those that name the metric and those that name none. */
function exclusionsOf(writing: Writing, metric: Metric): Lines {
  const { exclusions } = writing.agreement;
  const namesOwn = metric.exclusions.length > 0;
  const applying = exclusions.filter(({ id, metrics }) => {
    if (metrics.includes(metric.id)) return true;
    return namesOwn ? metric.exclusions.includes(id) : metrics.length === 0;
  });
  if (applying.length === 0) return [];
  return [clauseRuns(writing, exclusions.map(anchorOf), applying.map(anchorOf))];
}

function anchorOf({ id }: Exclusion): string {
  return `exclusions-${id}`;
}

function rounding(writing: Writing, path: Path, { rounding: rule, decimals }: Metric): Lines {
  const { metric: words } = writing.words.performance;
  if (rule === undefined) {
    return lineIf(decimals, (places) =>
      words.statedWithDecimals(showCount(writing, join(path, 'decimals'), places), places),
    );
  }
  const { mode, decimals: places, when } = rule;
  const count = showCount(writing, join(path, 'rounding', 'decimals'), places);
  const moment = when === undefined || mode === 'none' ? '' : words.roundedWhen[when];
  return [phrase(words.rounded[mode](count, places ?? null), moment)];
}

function edges(writing: Writing, path: Path, rules: NonNullable<Metric['edgeRules']>): MetricRows {
  const { metric: words } = writing.words.performance;
  const { partialWindow, runIn, claimedTimeOnce } = rules;
  return {
    partialWindow: lineIf(partialWindow, (known) => [value(join(path, 'partialWindow'), words.partialWindow[known])]),
    missingData: missingData(writing, path, rules),
    minimumSample: minimumSample(writing, path, rules),
    runIn: lineIf(runIn, (known) => words.runIn(showDuration(writing, join(path, 'runIn'), known))),
    claimedTime: claimedTimeOnce ? [[value(join(path, 'claimedTimeOnce'), words.claimedTimeOnce)]] : [],
  };
}

function missingData(writing: Writing, path: Path, rules: NonNullable<Metric['edgeRules']>): Lines {
  const { missingData: rule, missingDataText: words } = rules;
  const known: readonly Inline[] | null =
    rule === undefined ? null : [value(join(path, 'missingData'), writing.words.performance.metric.missingData[rule])];
  if (words === undefined) return known === null ? [] : [known];
  const written = showWording(writing, join(path, 'missingDataText'), words);
  return [joined(known === null ? null : sentence(known), known === null ? written : sentence(written)) ?? []];
}

function minimumSample(writing: Writing, path: Path, rules: NonNullable<Metric['edgeRules']>): Lines {
  const { minimumSample: count, belowMinimum: rule } = rules;
  if (count === undefined && rule === undefined) return [];
  const { metric: words } = writing.words.performance;
  const at = join(path, 'belowMinimum');
  const ruled = rule === undefined ? showCount(writing, at, undefined) : [value(at, words.belowMinimum[rule])];
  return [words.minimumSample(showCount(writing, join(path, 'minimumSample'), count), ruled)];
}

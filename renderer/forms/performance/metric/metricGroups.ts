import type { MetricRow } from '#core/document/words/performance.ts';

export const METRIC_GROUPS = ['what', 'how', 'whenAndWhere', 'notCounted', 'reported'] as const;
export type MetricGroup = (typeof METRIC_GROUPS)[number];

interface GroupContent {
  readonly asks: readonly string[];
  /** What is usually answered; the group says which of it is open. */
  readonly usual: readonly string[];
  /** The rows of the printed definition that these answers make. */
  readonly prints: readonly MetricRow[];
}

/** The anatomy of a metric in five parts. Every question about a metric stands in one of them: a test sees to it. */
export const metricGroups: Readonly<Record<MetricGroup, GroupContent>> = {
  what: {
    asks: ['name', 'code', 'purpose', 'subject', 'kind', 'definition'],
    usual: ['name', 'subject', 'kind', 'definition'],
    prints: ['purpose', 'appliesTo', 'definition'],
  },
  how: {
    asks: ['formula', 'unit', 'unitName', 'percentile', 'direction', 'decimals', 'rounding'],
    usual: ['unit', 'direction', 'rounding'],
    prints: ['formula', 'unit', 'direction', 'rounding'],
  },
  whenAndWhere: {
    asks: ['window', 'hours', 'measurement', 'failure', 'minimumDuration', 'countsFrom', 'clock', 'scope'],
    usual: ['window', 'hours', 'measurement'],
    prints: [
      'window',
      'hours',
      'measuredBy',
      'tool',
      'point',
      'interval',
      'frequency',
      'precondition',
      'sourceOfTruth',
      'access',
      'failure',
      'minimumDuration',
      'countsFrom',
      'clockStart',
      'clockStop',
      'clockPauses',
      'outOfHours',
      'scope',
    ],
  },
  notCounted: {
    asks: ['exclusions', 'conditions', 'edgeRules'],
    usual: ['edgeRules'],
    // Exclusions and conditions print as numbers of clauses, which only a whole contract has.
    prints: ['partialWindow', 'missingData', 'minimumSample', 'runIn', 'claimedTime'],
  },
  reported: {
    asks: ['reportedIn', 'retention', 'validity', 'level', 'asWritten'],
    usual: ['reportedIn', 'retention'],
    prints: ['reportedIn', 'retention', 'validity', 'level', 'asWritten'],
  },
};

import type { Agreement } from '#core/agreement/agreement.ts';
import type { Metric } from '#core/agreement/metric.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { value } from '#core/document/inline.ts';
import { showChoice, showDecimal, showLink, showParagraphs, showWording } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';
import { finding, findingByName } from '#core/rereading.ts';
import { unreachable } from '#core/unreachable.ts';
import { lineIf, type Lines } from './factSheet.ts';
import { formulaLines } from './formulaLines.ts';
import { linkedNames } from './linkedNames.ts';
import type { MetricRows } from './metricDefinitions.ts';
import { clausesNamed } from './metricName.ts';
import { showWholeWindow } from './metricWindow.ts';
import { showValidity } from './validity.ts';

/** What a metric is about: what is measured, of what, in which unit and over which period. */
export function subjectOf(writing: Writing, path: Path, metric: Metric): MetricRows {
  const { purpose, asWritten, formula, direction, hours, reportedIn, level } = metric;
  const validity = showValidity(writing, join(path, 'validity'), metric.validity);
  return {
    purpose: lineIf(purpose, (known) => showWording(writing, join(path, 'purpose'), known)),
    appliesTo: appliesTo(writing, path, metric),
    definition: definition(writing, path, metric),
    asWritten: lineIf(asWritten, (known) => showWording(writing, join(path, 'asWritten'), known)),
    formula: formula === undefined ? [] : formulaLines(writing, join(path, 'formula'), formula),
    unit: unitOf(writing, path, metric),
    direction: lineIf(direction, (known) => showChoice(writing, join(path, 'direction'), 'metricDirection', known)),
    window: [showWholeWindow(writing, metric)],
    hours: lineIf(hours, (known) => showLink(writing, join(path, 'hours'), known)),
    scope: scopeOf(writing, path, metric),
    conditions: conditionsOf(writing, metric),
    reportedIn: lineIf(reportedIn, (known) => showLink(writing, join(path, 'reportedIn'), known)),
    validity: validity === null ? [] : [validity],
    level: lineIf(level, (known) => showLink(writing, join(path, 'level'), known)),
  };
}

function appliesTo(writing: Writing, path: Path, { subject }: Metric): Lines {
  if (subject === undefined) return [];
  const at = join(path, 'subject');
  switch (subject.kind) {
    case 'services':
      return subject.services.length === 0 ? [] : [linkedNames(writing, join(at, 'services'), subject.services)];
    case 'duty':
      return [showLink(writing, join(at, 'duty'), subject.duty)];
    case 'agreement':
      return [[value(join(at, 'kind'), writing.words.performance.metric.wholeAgreement)]];
    default:
      return unreachable(subject);
  }
}

/** A metric must say what it measures, in words, as a formula, or in the words it was agreed in. */
function definition(writing: Writing, path: Path, metric: Metric): Lines {
  const { definition: meaning, formula, asWritten } = metric;
  if (meaning === undefined && (formula !== undefined || asWritten !== undefined)) return [];
  return showParagraphs(writing, join(path, 'definition'), meaning);
}

function unitOf(writing: Writing, path: Path, { unit, unitName, percentile }: Metric): Lines {
  const shown = percentile === undefined ? undefined : showDecimal(writing, join(path, 'percentile'), percentile);
  const nth = lineIf(shown, (known) => writing.words.performance.metric.percentile(known));
  return [...lineIf(unit, (known) => nameOfUnit(writing, path, known, unitName)), ...nth];
}

function nameOfUnit(
  writing: Writing,
  path: Path,
  unit: NonNullable<Metric['unit']>,
  name: Metric['unitName'],
): readonly Inline[] {
  if (name !== undefined || unit === 'other') return showWording(writing, join(path, 'unitName'), name);
  return showChoice(writing, join(path, 'unit'), 'unit', unit);
}

/** Which parts are computed apart, and how their results become one. */
function scopeOf(writing: Writing, path: Path, { scope }: Metric): Lines {
  if (scope === undefined) return [];
  const at = join(path, 'scope');
  const parts = [
    ...scope.dimensions.map((id, index) => showLink(writing, join(at, 'dimensions', index), id)),
    ...scope.per.map((part, index) => showWording(writing, join(at, 'per', index), part)),
  ];
  if (parts.length === 0) return [];
  return [
    writing.words.performance.metric.scope[scope.aggregation ?? 'unstated'](listOf(writing, parts), parts.length > 1),
  ];
}

/** By metric, as text, so that a definition is written again only when they change. */
const writtenConditions = findingByName((agreement: Agreement, metric) =>
  (conditionsByMetric(agreement).get(metric) ?? []).join(' '),
);

const conditionsByMetric = finding(({ objectives }: Agreement): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const { metric = '', conditions } of objectives)
    if (conditions.length > 0) found.set(metric, [...(found.get(metric) ?? []), ...conditions]);
  return found;
});

function conditionsOfTargets(agreement: Agreement, metric: string): readonly string[] {
  return writtenConditions(agreement, metric)
    .split(' ')
    .filter((id) => id !== '');
}

function conditionsOf(writing: Writing, metric: Metric): Lines {
  const ids = [...new Set([...metric.conditions, ...conditionsOfTargets(writing.agreement, metric.id)])];
  return ids.length === 0
    ? []
    : [
        clausesNamed(
          writing,
          ids.map((id) => `conditions-${id}`),
        ),
      ];
}

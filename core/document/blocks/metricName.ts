import type { Metric } from '#core/agreement/metric.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { line, phrase, reference, text } from '#core/document/inline.ts';
import { showLink, showText, showWording } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';

/** A metric by its code and name: "S1 Availability". */
export function metricName(writing: Writing, { id, code, name }: Metric): readonly Inline[] {
  const path = join('metrics', id);
  if (code === undefined) return showWording(writing, join(path, 'name'), name);
  const shown = showText(writing, join(path, 'code'), code);
  return name === undefined ? shown : line`${shown} ${showWording(writing, join(path, 'name'), name)}`;
}

/** The metric an id points at, by code and name; a blank when it is not there. */
export function metricNameById(writing: Writing, path: Path, id: string | undefined): readonly Inline[] {
  const metric = writing.agreement.metrics.find((candidate) => candidate.id === id);
  return metric === undefined ? showLink(writing, path, undefined) : metricName(writing, metric);
}

/** "clause 7.2(a) and clause 7.2(b)": references to the clauses with these anchors. */
export function clausesNamed(writing: Writing, anchors: readonly string[]): readonly Inline[] {
  return listOf(
    writing,
    anchors.map((anchor) => phrase(text(writing.words.forms.beforeClause), reference(anchor))),
  );
}

import { metricById } from '#core/agreement/itemById.ts';
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
  const metric = id === undefined ? undefined : metricById(writing.agreement, id);
  return metric === undefined ? showLink(writing, path, undefined) : metricName(writing, metric);
}

/** "clause 7.2(a) and clause 7.2(b)": references to the clauses with these anchors. */
export function clausesNamed(writing: Writing, anchors: readonly string[]): readonly Inline[] {
  return listOf(
    writing,
    anchors.map((anchor) => clause(writing, anchor)),
  );
}

/** The same for some of clauses that follow each other: "clause 7.2(a) to clause 7.2(d)" where three or more do. */
export function clauseRuns(writing: Writing, all: readonly string[], wanted: readonly string[]): readonly Inline[] {
  const runs: string[][] = [];
  for (const anchor of all.filter((one) => wanted.includes(one))) {
    const last = runs.at(-1);
    if (last?.at(-1) === all[all.indexOf(anchor) - 1] && last) last.push(anchor);
    else runs.push([anchor]);
  }
  const named = runs.flatMap((run) => {
    const [first = '', ...rest] = run;
    const end = rest.at(-1) ?? first;
    if (run.length < 3) return run.map((anchor) => clause(writing, anchor));
    return [writing.words.performance.clauseRun(clause(writing, first), clause(writing, end))];
  });
  return listOf(writing, named);
}

function clause(writing: Writing, anchor: string): readonly Inline[] {
  return phrase(text(writing.words.forms.beforeClause), reference(anchor));
}

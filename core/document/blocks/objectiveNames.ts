import { metricById, objectiveById } from '#core/agreement/itemById.ts';
import type { Metric } from '#core/agreement/metric.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { line } from '#core/document/inline.ts';
import { showLink } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';
import { priorityCode } from './linkedNames.ts';

/** The objectives with the given ids, in the order of the ids; ids that lead nowhere are left out. */
export function objectivesOf({ agreement }: Writing, ids: readonly string[]): readonly Objective[] {
  return ids.flatMap((id) => objectiveById(agreement, id) ?? []);
}

export function metricOf({ agreement }: Writing, objective: Objective | undefined): Metric | undefined {
  return objective?.metric === undefined ? undefined : metricById(agreement, objective.metric);
}

/**
 * What service levels are called in a sentence: each metric once, with the rows meant in brackets unless all of them
 * are: "Response time (P1 and P2) and Availability". `path` is that of the list of links, for the blank that stands when it is empty.
 */
export function objectiveNames(
  writing: Writing,
  path: Path,
  ids: readonly string[],
  joinedBy: 'and' | 'or' = 'and',
): readonly Inline[] {
  const objectives = objectivesOf(writing, ids);
  if (objectives.length === 0) return showLink(writing, path, undefined);
  const metrics = [...new Set(objectives.map(({ metric }) => metric))];
  return listOf(
    writing,
    metrics.map((metric) => {
      const rows = objectives.filter((objective) => objective.metric === metric);
      return metricWithRows(writing, metric, { rows, joinedBy });
    }),
    joinedBy,
  );
}

function metricWithRows(
  writing: Writing,
  metric: string | undefined,
  { rows: objectives, joinedBy }: { readonly rows: readonly Objective[]; readonly joinedBy: 'and' | 'or' },
): readonly Inline[] {
  const at = join('objectives', objectives[0]?.id ?? '', 'metric');
  const name = showLink(writing, at, metric);
  const rows = differentRows(objectives).map((objective) => rowName(writing, objective));
  if (rows.length === 0 || areAllOf(writing, metric, objectives)) return name;
  const areAllPriorities = objectives.every(({ key }) => key.length === 1 && key[0]?.kind === 'priority');
  const label = areAllPriorities ? `${writing.words.support.priorities.priority} ` : '';
  return line`${name} (${label}${listOf(writing, rows, joinedBy)})`;
}

/** Whether these are all the promises there are about a metric, and several. */
function areAllOf({ agreement }: Writing, metric: string | undefined, objectives: readonly Objective[]): boolean {
  const all = objectivesOfMetric(agreement, metric ?? '');
  return all.length > 1 && all.length === new Set(objectives.map(({ id }) => id)).size;
}

/** Those with a key, one of each: levels can promise different things for the same row. */
function differentRows(objectives: readonly Objective[]): readonly Objective[] {
  const byKey = new Map(
    objectives.filter(({ key }) => key.length > 0).map((objective) => [JSON.stringify(objective.key), objective]),
  );
  return [...byKey.values()];
}

function rowName(writing: Writing, { id, key }: Objective): readonly Inline[] {
  return key.flatMap((part, index) => {
    const at = join('objectives', id, 'key', index);
    const shown =
      part.kind === 'priority'
        ? priorityCode(writing, join(at, 'priority'), part.priority)
        : part.kind === 'service'
          ? showLink(writing, join(at, 'service'), part.service)
          : showLink(writing, join(at, 'value'), part.value);
    return index === 0 ? shown : line`, ${shown}`;
  });
}

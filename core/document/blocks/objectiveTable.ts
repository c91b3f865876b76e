import type { Metric } from '#core/agreement/metric.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { join } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { plainTextOf, text } from '#core/document/inline.ts';
import { capitalised } from '#core/document/sentence.ts';
import { showChoice, showLink, showParagraphs, showWording } from '#core/document/show.ts';
import type { ComposedBlock, Writing } from '#core/document/writing.ts';
import { tableOf, type Column } from './composed.ts';
import type { Lines } from './factSheet.ts';
import { priorityName } from './linkedNames.ts';
import { clausesNamed, metricName } from './metricName.ts';
import { showWindow } from './metricWindow.ts';
import { showTarget } from './objectiveTarget.ts';
import { showValidity } from './validity.ts';

export interface ObjectiveRow {
  readonly objective: Objective;
  readonly metric: Metric | undefined;
}

type KeyPart = Objective['key'][number];

/** What a target varies by, as one column. */
interface KeyColumn {
  readonly id: string;
  readonly heading: string;
}

/** A row for each objective. `metric` is the one the table is about, whose rows are named by their keys. */
export function objectiveTable(
  writing: Writing,
  table: {
    readonly id: string;
    readonly summary: string;
    readonly rows: readonly ObjectiveRow[];
    readonly metric: Metric | null;
  },
): readonly ComposedBlock[] {
  const { id, summary, rows, metric } = table;
  const naming =
    metric === null ? [metricColumn(writing)] : keyColumns(writing, rows).map((key) => keyColumn(writing, key));
  const [window, definition] = definitionColumns(writing);
  const columns =
    metric === null
      ? [...naming, ...valueColumns(writing), window, conditionColumn(writing), definition]
      : [...naming, ...valueColumns(writing), conditionColumn(writing)];
  return tableOf({ id, summary, columns, rows, rowId: ({ objective }) => objective.id });
}

function metricColumn(writing: Writing): Column<ObjectiveRow> {
  return {
    heading: writing.words.performance.serviceLevels.serviceLevel,
    width: 5,
    always: true,
    cell: ({ objective, metric }) => [
      metric === undefined
        ? showLink(writing, join('objectives', objective.id, 'metric'), undefined)
        : metricName(writing, metric),
    ],
  };
}

function valueColumns(writing: Writing): readonly Column<ObjectiveRow>[] {
  const { serviceLevels: words } = writing.words.performance;
  return [
    { heading: words.target, width: 5, always: true, cell: (row) => targetLines(writing, row) },
    { heading: words.role, width: 3, cell: ({ objective }) => roleOf(writing, objective) },
    {
      heading: words.level,
      width: 3,
      cell: ({ objective: { id, level } }) =>
        level === undefined ? [] : [showLink(writing, join('objectives', id, 'level'), level)],
    },
  ];
}

function conditionColumn(writing: Writing): Column<ObjectiveRow> {
  const { conditions: heading } = writing.words.performance.serviceLevels;
  return { heading, width: 3, cell: (row) => conditionsOf(writing, row) };
}

function definitionColumns(writing: Writing): readonly [Column<ObjectiveRow>, Column<ObjectiveRow>] {
  const { serviceLevels: words } = writing.words.performance;
  return [
    {
      heading: words.window,
      width: 4,
      always: true,
      cell: ({ metric }) => (metric === undefined ? [] : [capitalised(showWindow(writing, metric))]),
    },
    {
      heading: words.definedIn,
      width: 3,
      always: true,
      cell: ({ metric }) => (metric === undefined ? [] : [capitalised(clausesNamed(writing, [`metric-${metric.id}`]))]),
    },
  ];
}

/** The target, then what the parties noted about it and when it is in force. */
function targetLines(writing: Writing, { objective, metric }: ObjectiveRow): Lines {
  const path = join('objectives', objective.id);
  const { note, validity, asWritten } = objective;
  const inForce = showValidity(writing, join(path, 'validity'), validity);
  const { target: words } = writing.words.performance;
  return [
    capitalised(showTarget(writing, objective, metric)),
    ...(note === undefined ? [] : showParagraphs(writing, join(path, 'note'), note)),
    ...(inForce === null ? [] : [capitalised(inForce)]),
    ...(asWritten === undefined ? [] : [words.asWritten(showWording(writing, join(path, 'asWritten'), asWritten))]),
  ];
}

/** Said only of thresholds: guarantees and aims stand in tables of their own. */
function roleOf(writing: Writing, { id, role }: Objective): Lines {
  if (role === undefined || role === 'guarantee' || role === 'aim') return [];
  return [capitalised(showChoice(writing, join('objectives', id, 'role'), 'objectiveRole', role))];
}

function conditionsOf(writing: Writing, { objective, metric }: ObjectiveRow): Lines {
  const ids = [...new Set([...(metric?.conditions ?? []), ...objective.conditions])];
  return ids.length === 0
    ? []
    : [
        capitalised(
          clausesNamed(
            writing,
            ids.map((id) => `conditions-${id}`),
          ),
        ),
      ];
}

function keyColumns(writing: Writing, rows: readonly ObjectiveRow[]): readonly KeyColumn[] {
  const columns = new Map<string, KeyColumn>();
  for (const part of rows.flatMap(({ objective }) => objective.key)) {
    const id = columnId(part);
    if (!columns.has(id)) columns.set(id, { id, heading: headingOf(writing, part) });
  }
  return [...columns.values()];
}

function keyColumn(writing: Writing, { id, heading }: KeyColumn): Column<ObjectiveRow> {
  return { heading, width: 4, always: true, cell: ({ objective }) => [keyCell(writing, objective, id)] };
}

function keyCell(writing: Writing, { id, key }: Objective, column: string): readonly Inline[] {
  const index = key.findIndex((part) => columnId(part) === column);
  const part = key[index];
  const path = join('objectives', id, 'key', index);
  switch (part?.kind) {
    case undefined:
      return capitalised([text(writing.words.performance.serviceLevels.otherwise)]);
    case 'priority':
      return priorityName(writing, join(path, 'priority'), part.priority);
    case 'service':
      return showLink(writing, join(path, 'service'), part.service);
    case 'dimension':
      return showLink(writing, join(path, 'value'), part.value);
  }
}

function columnId(part: KeyPart): string {
  return part.kind === 'dimension' ? `dimension-${part.dimension}` : part.kind;
}

function headingOf(writing: Writing, part: KeyPart): string {
  const { serviceLevels: words } = writing.words.performance;
  if (part.kind !== 'dimension') return words[part.kind];
  return plainTextOf(capitalised(showLink(writing, join('dimensions', part.dimension), part.dimension)));
}

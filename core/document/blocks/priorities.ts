import { join } from '#core/agreement/path.ts';
import type { PriorityScheme } from '#core/agreement/priority.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { text, value } from '#core/document/inline.ts';
import { joined, sentence } from '#core/document/sentence.ts';
import { showLink, showWording } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { introduction, paragraph, paragraphs, tableOf, type Column } from './composed.ts';
import { linkedParty } from './partyTerm.ts';
import { priorityName, quoted } from './linkedNames.ts';

const AT = 'priorityScheme';

/** The priorities with their criteria, the matrix that leads to them, and who gives and changes them. */
export const priorities: BlockWriter = (writing) => {
  const scheme = writing.agreement.priorityScheme;
  if (scheme === undefined || scheme.priorities.length === 0) return [];
  return [
    ...priorityTable(writing, scheme),
    ...matrix(writing, scheme),
    ...(scheme.matrix.length === 0 ? axisValues(writing, scheme) : []),
    ...rules(writing, scheme),
  ];
};

function axisOf(scheme: PriorityScheme): 'urgency' | 'criticality' {
  return scheme.secondAxis ?? 'urgency';
}

function priorityTable(writing: Writing, scheme: PriorityScheme): readonly ComposedBlock[] {
  const words = writing.words.support.priorities;
  type Row = PriorityScheme['priorities'][number];
  const needsCriteria = (scheme.method ?? 'criteria') === 'criteria';
  const at = (row: Row, field: string) => join(AT, 'priorities', row.id, field);
  const columns: readonly Column<Row>[] = [
    {
      heading: words.priority,
      width: 2,
      always: true,
      cell: ({ id }) => [priorityName(writing, join(AT, 'priorities'), id)],
    },
    {
      heading: words.criteria,
      width: 5,
      cell: (row) =>
        row.criteria === undefined && !needsCriteria ? [] : [showWording(writing, at(row, 'criteria'), row.criteria)],
    },
    {
      heading: words.examples,
      width: 4,
      cell: (row) =>
        row.examples.map((example, index) => showWording(writing, join(at(row, 'examples'), index), example)),
    },
  ];
  const opening = words.introduction[scheme.method ?? 'criteria'](words.axis[axisOf(scheme)]);
  const saysMore =
    needsCriteria || scheme.priorities.some((row) => row.criteria !== undefined || row.examples.length > 0);
  if (!saysMore) {
    const names = scheme.priorities.map(({ id }) => priorityName(writing, join(AT, 'priorities'), id));
    return [paragraph('priorities-intro', joined(opening, words.names(listOf(writing, names))) ?? [])];
  }
  return [
    introduction('priorities-intro', opening),
    ...tableOf({
      id: 'priorities-table',
      summary: words.summary,
      columns,
      rows: scheme.priorities,
      rowId: ({ id }) => id,
    }),
  ];
}

type AxisValue = PriorityScheme['impacts'][number];

function axisName(writing: Writing, list: 'impacts' | 'urgencies', item: AxisValue): readonly (readonly Inline[])[] {
  const at = join(AT, list, item.id);
  const name = showWording(writing, join(at, 'name'), item.name);
  if (item.description === undefined) return [name];
  return [name, showWording(writing, join(at, 'description'), item.description)];
}

function matrix(writing: Writing, scheme: PriorityScheme): readonly ComposedBlock[] {
  if (scheme.matrix.length === 0) return [];
  const words = writing.words.support.priorities;
  const axis = axisOf(scheme);
  const columns: readonly Column<AxisValue>[] = scheme.urgencies.map((urgency) => ({
    heading: axisName(writing, 'urgencies', urgency),
    width: 2,
    always: true,
    cell: (impact) => {
      const index = scheme.matrix.findIndex((pair) => pair.impact === impact.id && pair.urgency === urgency.id);
      return [
        priorityName(writing, join(AT, 'matrix', Math.max(index, 0), 'priority'), scheme.matrix[index]?.priority ?? ''),
      ];
    },
  }));
  const corner = `${words.impact} / ${words.axisHeading[axis]}`;
  const first: Column<AxisValue> = {
    heading: corner,
    width: 3,
    always: true,
    cell: (impact) => axisName(writing, 'impacts', impact),
  };
  const table = tableOf({
    id: 'priorities-matrix',
    summary: words.matrixSummary,
    columns: [first, ...columns],
    rows: scheme.impacts,
    rowId: ({ id }) => id,
  });
  return [introduction('priorities-matrix-intro', words.matrixIntroduction(words.axis[axis])), ...table];
}

/** Without a printed matrix, what the degrees of both axes mean; nothing when no degree is described. */
function axisValues(writing: Writing, scheme: PriorityScheme): readonly ComposedBlock[] {
  const words = writing.words.support.priorities;
  const rows = [
    ...scheme.impacts.map((item) => ({ list: 'impacts' as const, heading: words.impact, item })),
    ...scheme.urgencies.map((item) => ({
      list: 'urgencies' as const,
      heading: words.axisHeading[axisOf(scheme)],
      item,
    })),
  ];
  return tableOf({
    id: 'priorities-axes',
    summary: words.axisValuesSummary,
    columns: [
      {
        heading: `${words.impact} / ${words.axisHeading[axisOf(scheme)]}`,
        width: 2,
        cell: ({ heading }) => [[text(heading)]],
      },
      { heading: '', width: 5, always: true, cell: ({ list, item }) => axisName(writing, list, item) },
    ],
    rows,
    rowId: ({ item }) => item.id,
  });
}

function rules(writing: Writing, scheme: PriorityScheme): readonly ComposedBlock[] {
  const words = writing.words.support.priorities;
  const own = (field: 'reclassification' | 'aggregation') =>
    scheme[field] === undefined ? null : sentence(showWording(writing, join(AT, field), scheme[field]));
  const { classifiedBy, reclassifiedBy } = scheme;
  const reclassified =
    reclassifiedBy === undefined
      ? null
      : words.reclassifiedBy(linkedParty(writing, join(AT, 'reclassifiedBy'), reclassifiedBy));
  return [
    ...paragraphs('priorities', {
      classification: joined(
        classifiedBy === undefined ? null : classified(writing, scheme),
        own('reclassification') ?? reclassified,
      ),
      aggregation: own('aggregation'),
      seasons: joined(...scheme.seasons.map((_, index) => season(writing, scheme, index))),
    }),
  ];
}

function classified(writing: Writing, scheme: PriorityScheme): readonly Inline[] {
  const words = writing.words.support.priorities;
  const party = linkedParty(writing, join(AT, 'classifiedBy'), scheme.classifiedBy);
  return scheme.method === 'computed'
    ? words.registeredBy(party, words.axis[axisOf(scheme)])
    : words.classifiedBy(party);
}

function season(writing: Writing, scheme: PriorityScheme, index: number): readonly Inline[] | null {
  const period = scheme.seasons[index];
  if (period === undefined) return null;
  const at = join(AT, 'seasons', index);
  const day = (field: 'from' | 'to') => [value(join(at, field), writing.words.forms.dayOfYear(period[field]))];
  return writing.words.support.priorities.season({
    name: period.name === undefined ? null : showWording(writing, join(at, 'name'), period.name),
    from: day('from'),
    to: day('to'),
    service: period.service === undefined ? null : showLink(writing, join(at, 'service'), period.service),
    axis: axisOf(scheme),
    level: quoted(writing, showLink(writing, join(at, 'urgency'), period.urgency)),
  });
}

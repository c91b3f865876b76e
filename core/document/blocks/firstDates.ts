import { join } from '#core/agreement/path.ts';
import type { FirstDate, FirstDateKind } from '#core/measures/dated/firstDates.ts';
import type { Inline } from '#core/document/document.ts';
import { hasBlank, text } from '#core/document/inline.ts';
import { joined } from '#core/document/sentence.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { forceOf } from './agreementForce.ts';
import { introduction, paragraph, tableOf } from './composed.ts';
import { firstDateName, firstDateRule } from './firstDateWords.ts';

/** A row of the table: one date, or the same of several metrics. */
interface Row {
  readonly first: FirstDate;
  readonly paths: readonly string[];
}

/** When everything the agreement sets a date for falls for the first time, in the order of the dates. What has no name yet is left out. */
export const firstDates: BlockWriter = (writing) => {
  const dates = (writing.dated?.firstDates ?? []).filter(({ kind }) => isPrinted(writing, kind));
  const rows = rowsOf(dates).filter(({ first, paths }) => !hasBlank(firstDateName(writing, first, paths)));
  if (rows.length === 0) return [];
  const words = writing.words.figures.firstDates;
  return [
    introduction('first-dates-introduction', words.introduction),
    ...table(writing, rows),
    paragraph(
      'first-dates-note',
      joined(words.note, rows.some(({ first }) => first.kind === 'exit') ? words.exitNote : null) ?? [],
    ),
  ];
};

/** Within one organisation there are no fees to adjust and no money to claim. */
function isPrinted({ agreement }: Writing, kind: FirstDateKind): boolean {
  return forceOf(agreement) === 'contract' || (kind !== 'claim' && kind !== 'indexation');
}

function rowsOf(dates: readonly FirstDate[]): readonly Row[] {
  const rows: Row[] = [];
  for (const first of dates) {
    const same = rows.findIndex((row) => first.kind === 'firstMeasured' && isSame(row.first, first));
    const row = rows[same];
    if (row === undefined) rows.push({ first, paths: [first.path] });
    else rows[same] = { ...row, paths: [...row.paths, first.path] };
  }
  return rows;
}

function isSame(one: FirstDate, other: FirstDate): boolean {
  return one.kind === other.kind && one.date === other.date;
}

function table(writing: Writing, rows: readonly Row[]): readonly ComposedBlock[] {
  const words = writing.words.figures.firstDates;
  return tableOf<Row>({
    id: 'first-dates',
    summary: words.summary,
    rows,
    rowId: ({ first }) => `${first.kind}-${first.path.replaceAll('/', '-')}`,
    columns: [
      {
        heading: words.what,
        width: 38,
        always: true,
        cell: ({ first, paths }) => [firstDateName(writing, first, paths)],
      },
      {
        heading: words.rule,
        width: 34,
        cell: ({ first }) => {
          const rule = firstDateRule(writing, first);
          return rule === null ? [] : [rule];
        },
      },
      { heading: words.date, width: 28, always: true, cell: ({ first }) => [dateOf(writing, first)] },
    ],
  });
}

/** Dates on which something is so, rather than by which it must have been done. */
const ON_THE_DAY: readonly FirstDateKind[] = [
  'effective',
  'firstMeasured',
  'indexation',
  'renewalNotice',
  'terminationNotice',
  'terminationEarliest',
  'termEnd',
];

function dateOf(writing: Writing, { kind, path, date, of }: FirstDate): readonly Inline[] {
  const { forms, figures } = writing.words;
  const written = forms.date(date);
  const isOnTheDay = ON_THE_DAY.includes(kind) || path === join('term/exit', 'assistance');
  const day = isOnTheDay ? written : forms.deadlineOn(written);
  if (of === undefined || (kind !== 'report' && kind !== 'claim')) return [text(day)];
  return figures.firstDates.forWindow(day, forms.date(of));
}

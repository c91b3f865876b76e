import type { Inline, KeyValue, Paragraph, Table, TableCell } from '#core/document/document.ts';
import { capitalised, ended, withSingleStops } from '#core/document/sentence.ts';
import { text } from '#core/document/inline.ts';
import type { ComposedBlock } from '#core/document/writing.ts';

/** A body paragraph. Its first letter is a capital, whatever the sentence begins with. */
export function paragraph(id: string, content: readonly Inline[]): Paragraph {
  return { kind: 'paragraph', id, role: 'body', content: capitalised(withSingleStops(content)), keepWithNext: false };
}

/** A paragraph that must stay with the table or list it introduces. */
export function introduction(id: string, content: readonly Inline[]): Paragraph {
  return { ...paragraph(id, content), keepWithNext: true };
}

/** A paragraph for each sentence that says something, in the order given; its id is the prefix and its key. */
export function paragraphs(
  prefix: string,
  sentences: Readonly<Record<string, readonly Inline[] | null>>,
): readonly ComposedBlock[] {
  return Object.entries(sentences).flatMap(([key, content]) =>
    content === null || content.length === 0 ? [] : [paragraph(`${prefix}-${key}`, content)],
  );
}

/** A subclause with a title: "7.2 Availability". `id` is its anchor too. */
export function titledClause(
  id: string,
  title: readonly Inline[],
  blocks: readonly ComposedBlock[],
): readonly ComposedBlock[] {
  if (blocks.length === 0) return [];
  return [{ kind: 'clause', id, level: 2, anchor: id, label: null, title: capitalised(title), blocks }];
}

export interface LetteredItem {
  readonly id: string;
  readonly content: readonly Inline[];
}

/** "(a) … (b) …": items under the paragraph before them. Every item ends with a stop, a fragment like a sentence. */
export function lettered(items: readonly LetteredItem[]): readonly ComposedBlock[] {
  return items.map(({ id, content }) => ({
    kind: 'clause',
    id,
    level: 3,
    anchor: id,
    label: null,
    title: null,
    blocks: [
      {
        kind: 'paragraph',
        id: `${id}-text`,
        role: 'body',
        content: withSingleStops(ended(content)),
        keepWithNext: false,
      },
    ],
  }));
}

export interface Column<Row> {
  /** One entry a paragraph where it is an answer. */
  readonly heading: string | readonly (readonly Inline[])[];
  readonly width: number;
  readonly align?: 'left' | 'right' | 'centre';
  /** One entry a paragraph; empty when the cell says nothing. */
  readonly cell: (row: Row, index: number) => readonly (readonly Inline[])[];
  /** Stands even when no row says anything in it. */
  readonly always?: boolean;
}

export interface TableContent<Row> {
  readonly id: string;
  readonly summary: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row, index: number) => string;
}

/** A table whose first column names the rows. Columns in which no row says anything are left out. */
export function tableOf<Row>({ id, summary, columns, rows, rowId }: TableContent<Row>): readonly ComposedBlock[] {
  if (rows.length === 0) return [];
  const used = columns.filter(({ always, cell }) => always || rows.some((row, index) => cell(row, index).length > 0));
  const table: Table = {
    kind: 'table',
    id,
    summary,
    columns: used.map(({ width, align }) => ({ width, align: align ?? 'left' })),
    header: {
      id: `${id}-header`,
      cells: used.map(({ heading }) => cellOf(typeof heading === 'string' ? asCell(heading) : heading, false)),
    },
    rows: rows.map((row, index) => ({
      id: `${id}-${rowId(row, index)}`,
      cells: used.map(({ cell }, place) => cellOf(cell(row, index), place === 0)),
    })),
  };
  return [table];
}

export interface Fact {
  readonly id: string;
  readonly key: readonly Inline[];
  readonly value: readonly Inline[];
}

export function factsOf(id: string, summary: string, facts: readonly Fact[]): readonly ComposedBlock[] {
  if (facts.length === 0) return [];
  const block: KeyValue = {
    kind: 'keyValue',
    id,
    summary,
    rows: facts.map((fact) => ({ id: `${id}-${fact.id}`, key: fact.key, value: [fact.value] })),
  };
  return [block];
}

function asCell(words: string): readonly (readonly Inline[])[] {
  return words === '' ? [] : [[text(words)]];
}

function cellOf(content: readonly (readonly Inline[])[], isRowHeader: boolean): TableCell {
  return { content, isRowHeader };
}

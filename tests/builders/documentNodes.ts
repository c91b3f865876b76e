import type {
  AnnexSection,
  Block,
  Clause,
  ClauseLabel,
  ClauseLevel,
  DefinitionEntry,
  Inline,
  ItemList,
  KeyValueRow,
  Mark,
  Paragraph,
  Table,
  TableColumn,
  TableRow,
} from '#core/document/document.ts';

/** Short ways to write the nodes of a resolved document. A plain string stands for unmarked text. */
export type Words = string | Inline;

export const inlines = (...words: readonly Words[]): readonly Inline[] =>
  words.map((word) => (typeof word === 'string' ? text(word) : word));

export const text = (words: string, ...marks: readonly Mark[]): Inline => ({ kind: 'text', text: words, marks });

export const value = (path: string, shown: string): Inline => ({ kind: 'value', path, text: shown, marks: [] });

export const blank = (path: string, prompt: string): Inline => ({ kind: 'blank', path, prompt });

export const reference = (target: string, shown: string): Inline => ({ kind: 'reference', target, text: shown });

export const term = (definition: string, shown: string): Inline => ({
  kind: 'term',
  definition,
  text: shown,
  marks: [],
});

export const link = (href: string, shown: string): Inline => ({ kind: 'link', href, text: shown });

export const lineBreak: Inline = { kind: 'lineBreak' };

export const paragraph = (id: string, ...words: readonly Words[]): Paragraph => ({
  kind: 'paragraph',
  id,
  role: 'body',
  content: inlines(...words),
  keepWithNext: false,
});

export const introduction = (id: string, ...words: readonly Words[]): Paragraph => ({
  ...paragraph(id, ...words),
  keepWithNext: true,
});

export const styled = (role: Paragraph['role'], id: string, ...words: readonly Words[]): Paragraph => ({
  ...paragraph(id, ...words),
  role,
});

export const bullets = (id: string, ...items: readonly Words[]): ItemList =>
  listOf(
    'bullet',
    id,
    items.map((item) => [item]),
  );

/** Items of a list, each its words and the lists in it. */
export const listOf = (
  marker: ItemList['marker'],
  id: string,
  items: readonly (readonly [Words, ...(readonly ItemList[])])[],
): ItemList => ({
  kind: 'list',
  id,
  marker,
  items: items.map(([words, ...lists], index) => ({
    id: `${id}-${index + 1}`,
    content: [inlines(words)],
    lists,
    goesOn: false,
  })),
});

/** The parts of a full label: "7.2(a)(i)" is level 4 and stands as "(i)". */
function labelOf(full: string): { readonly level: ClauseLevel; readonly label: ClauseLabel } {
  const brackets = full.match(/\([a-z]+\)/g) ?? [];
  const last = brackets.at(-1);
  if (last !== undefined) return { level: brackets.length === 1 ? 3 : 4, label: { own: last, full } };
  return { level: full.includes('.') ? 2 : 1, label: { own: full, full } };
}

export const titled = (full: string, anchor: string, title: Words, ...blocks: readonly Block[]): Clause => ({
  kind: 'clause',
  id: `clause-${anchor}`,
  anchor,
  ...labelOf(full),
  title: inlines(title),
  blocks,
});

/** A clause without a title: its text stands beside the number. */
export const numbered = (
  full: string,
  anchor: string,
  words: readonly Words[],
  ...blocks: readonly Block[]
): Clause => ({
  kind: 'clause',
  id: `clause-${anchor}`,
  anchor,
  ...labelOf(full),
  title: null,
  blocks: [{ ...paragraph(`${anchor}-text`, ...words), keepWithNext: blocks.length > 0 }, ...blocks],
});

export const annex = (label: string, anchor: string, title: string, ...blocks: readonly Block[]): AnnexSection => ({
  kind: 'annex',
  id: `annex-${anchor}`,
  anchor,
  label,
  title: inlines(title),
  blocks,
});

const row = (id: string, cells: readonly Words[], named: boolean): TableRow => ({
  id,
  cells: cells.map((cell, index) => ({
    content: cell === '' ? [] : [inlines(cell)],
    isRowHeader: named && index === 0,
  })),
});

export const table = (
  id: string,
  summary: string,
  columns: readonly TableColumn[],
  [header, ...rows]: readonly [readonly Words[], ...(readonly (readonly Words[])[])],
): Table => ({
  kind: 'table',
  id,
  summary,
  columns,
  header: row(`${id}-header`, header, false),
  rows: rows.map((cells, index) => row(`${id}-${index + 1}`, cells, true)),
});

export const fact = (id: string, key: string, ...lines: readonly Words[]): KeyValueRow => ({
  id,
  key: inlines(key),
  value: lines.map((line) => inlines(line)),
});

export const definition = (anchor: string, name: string, ...meaning: readonly Words[]): DefinitionEntry => ({
  id: `definition-${anchor}`,
  anchor,
  term: inlines(name),
  meaning: [inlines(...meaning)],
});

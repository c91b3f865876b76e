import { unreachable } from '#core/unreachable.ts';
import type {
  Block,
  Clause,
  ClauseLabel,
  DefinitionEntry,
  Inline,
  ItemList,
  Known,
  ListItem,
  Section,
  SigningParty,
  Stage,
  TableRow,
} from './document.ts';

/** Where inlines stand. Prose is what reads as sentences; a name is a heading, a key, a signatory. */
export type InlinePlace =
  | { readonly kind: 'prose' }
  | { readonly kind: 'name' }
  /** A defined term where it is defined; `anchor` is that of the definition. */
  | { readonly kind: 'term'; readonly anchor: string }
  /** The meaning of a defined term; `anchor` is that of the definition. */
  | { readonly kind: 'meaning'; readonly anchor: string };

/** What becomes of each part of a document when all of it is gone through, in the order of the text. */
export interface Rewriting<To extends Stage> {
  readonly id: (id: string) => string;
  readonly anchor: (anchor: string) => string;
  /** Asked before anything else of the clause is gone through. */
  readonly clauseLabel: (anchor: string) => Known<To, ClauseLabel>;
  readonly annexLabel: (anchor: string) => Known<To, string>;
  readonly inlines: (content: readonly Inline[], place: InlinePlace) => readonly Inline[];
  /** All of a clause has been gone through. */
  readonly clauseLeft?: () => void;
  /** Words that are no inlines: labels, summaries. */
  readonly words: (words: string) => string;
  /** Blocks that came out of the same rewriting before; they are not gone through again. */
  readonly known?: RewrittenBlocks;
}

/** What became of blocks, by the block that was gone through. */
export type RewrittenBlocks = WeakMap<Block<Stage>, Block<Stage>>;

const PROSE: InlinePlace = { kind: 'prose' };
const NAME: InlinePlace = { kind: 'name' };

export function rewriteSection<To extends Stage>(section: Section<Stage>, by: Rewriting<To>): Section<To> {
  const id = by.id(section.id);
  if (section.kind !== 'annex') return { kind: section.kind, id, blocks: rewriteBlocks(section.blocks, by) };
  const anchor = by.anchor(section.anchor);
  const title = by.inlines(section.title, NAME);
  return { kind: 'annex', id, anchor, label: by.annexLabel(anchor), title, blocks: rewriteBlocks(section.blocks, by) };
}

function rewriteBlocks<To extends Stage>(blocks: readonly Block<Stage>[], by: Rewriting<To>): readonly Block<To>[] {
  return blocks.map((block) => {
    const known = by.known?.get(block);
    if (known !== undefined) return known;
    const rewritten = rewriteBlock(block, by);
    by.known?.set(block, rewritten);
    return rewritten;
  });
}

export function rewriteBlock<To extends Stage>(block: Block<Stage>, by: Rewriting<To>): Block<To> {
  const id = by.id(block.id);
  switch (block.kind) {
    case 'clause':
      return rewriteClause(block, id, by);
    case 'heading':
      return { ...block, id, content: by.inlines(block.content, NAME) };
    case 'paragraph':
      return { ...block, id, content: by.inlines(block.content, block.role === 'title' ? NAME : PROSE) };
    case 'list':
      return rewriteList(block, id, by);
    case 'table':
      return {
        ...block,
        id,
        summary: by.words(block.summary),
        header: rewriteRow(block.header, by, NAME),
        rows: block.rows.map((row) => rewriteRow(row, by, PROSE)),
      };
    case 'keyValue':
      return { ...block, id, summary: by.words(block.summary), rows: block.rows.map((row) => rewriteFact(row, by)) };
    case 'definitions':
      return { ...block, id, entries: block.entries.map((entry) => rewriteEntry(entry, by)) };
    case 'contents':
      return { ...block, id, title: by.words(block.title) };
    case 'signatures':
      return { ...block, id, parties: block.parties.map((party) => rewriteParty(party, by)) };
    default:
      return unreachable(block);
  }
}

function rewriteClause<To extends Stage>(clause: Clause<Stage>, id: string, by: Rewriting<To>): Clause<To> {
  const anchor = by.anchor(clause.anchor);
  const label = by.clauseLabel(anchor);
  const title = clause.title && by.inlines(clause.title, NAME);
  const blocks = rewriteBlocks(clause.blocks, by);
  by.clauseLeft?.();
  return { ...clause, id, anchor, label, title, blocks };
}

function rewriteList(list: ItemList, id: string, by: Rewriting<Stage>): ItemList {
  return { ...list, id, items: list.items.map((item) => rewriteItem(item, by)) };
}

function rewriteItem(item: ListItem, by: Rewriting<Stage>): ListItem {
  return {
    ...item,
    id: by.id(item.id),
    content: item.content.map((inlines) => by.inlines(inlines, PROSE)),
    lists: item.lists.map((list) => rewriteList(list, by.id(list.id), by)),
  };
}

function rewriteRow(row: TableRow, by: Rewriting<Stage>, place: InlinePlace): TableRow {
  const cells = row.cells.map((cell) => ({
    ...cell,
    content: cell.content.map((inlines) => by.inlines(inlines, cell.isRowHeader ? NAME : place)),
  }));
  return { id: by.id(row.id), cells };
}

type Fact = Extract<Block<Stage>, { kind: 'keyValue' }>['rows'][number];

function rewriteFact(row: Fact, by: Rewriting<Stage>): Fact {
  const value = row.value.map((inlines) => by.inlines(inlines, PROSE));
  return { id: by.id(row.id), key: by.inlines(row.key, NAME), value };
}

function rewriteEntry(entry: DefinitionEntry, by: Rewriting<Stage>): DefinitionEntry {
  const id = by.id(entry.id);
  const anchor = by.anchor(entry.anchor);
  const term = by.inlines(entry.term, { kind: 'term', anchor });
  return {
    id,
    anchor,
    term,
    meaning: entry.meaning.map((inlines) => by.inlines(inlines, { kind: 'meaning', anchor })),
  };
}

function rewriteParty(party: SigningParty, by: Rewriting<Stage>): SigningParty {
  return {
    id: by.id(party.id),
    heading: by.inlines(party.heading, NAME),
    name: by.inlines(party.name, NAME),
    fields: party.fields.map((field) => ({
      ...field,
      id: by.id(field.id),
      label: by.words(field.label),
      value: field.value && by.inlines(field.value, NAME),
    })),
  };
}

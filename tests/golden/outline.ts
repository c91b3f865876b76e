import { listedItems } from '#core/document/itemLists.ts';
import { plainTextOf } from '#core/document/inline.ts';
import type { Block, Clause, Document, Inline, Section, SigningParty, TableRow } from '#core/document/document.ts';
import { unreachable } from '#core/unreachable.ts';

/** One line of a document as a reader meets it: label, words, cells. */
export interface OutlineLine {
  readonly depth: number;
  /** Stands before the words of a list item. */
  readonly bullet?: string;
  /** Each piece is printed whole: a label, a paragraph, a cell. */
  readonly pieces: readonly string[];
}

/** The whole document as lines, in reading order, without the table of contents. */
export function outlineOf(document: Document): readonly OutlineLine[] {
  return document.sections.flatMap(sectionLines);
}

export function printOutline(document: Document): string {
  const contents = document.contents.map((entry) => `${'  '.repeat(entry.rank)}${entry.label} ${entry.title}`);
  const lines = outlineOf(document).map(
    (line) => `${'  '.repeat(line.depth)}${line.bullet ?? ''}${line.pieces.join(' | ')}`,
  );
  return [document.title, ...contents, '', ...lines, ''].join('\n');
}

function sectionLines(section: Section): readonly OutlineLine[] {
  const blocks = section.blocks.flatMap((block) => blockLines(block, 0));
  if (section.kind !== 'annex') return blocks;
  return [{ depth: 0, pieces: [section.label] }, { depth: 0, pieces: [plainTextOf(section.title)] }, ...blocks];
}

function blockLines(block: Block, depth: number): readonly OutlineLine[] {
  switch (block.kind) {
    case 'clause':
      return clauseLines(block, depth);
    case 'heading':
    case 'paragraph':
      return [{ depth, pieces: paragraphsOf([block.content]) }];
    case 'list':
      return listedItems(block).map(({ mark, nesting, content }) => ({
        depth: depth + nesting,
        bullet: mark === null ? '' : `${mark} `,
        pieces: paragraphsOf(content),
      }));
    case 'table':
      return [block.header, ...block.rows].map((row) => ({ depth, pieces: cellsOf(row) }));
    case 'keyValue':
      return block.rows.map((row) => ({ depth, pieces: paragraphsOf([row.key, ...row.value]) }));
    case 'definitions':
      return block.entries.map((entry) => ({ depth, pieces: paragraphsOf([entry.term, ...entry.meaning]) }));
    case 'contents':
      return [{ depth, pieces: [block.title] }];
    case 'signatures':
      return block.parties.flatMap((party) => signingLines(party, depth));
    default:
      return unreachable(block);
  }
}

function clauseLines(clause: Clause, depth: number): readonly OutlineLine[] {
  const inner = clause.blocks.flatMap((block) => blockLines(block, depth + 1));
  if (clause.title !== null) return [{ depth, pieces: [clause.label.own, plainTextOf(clause.title)] }, ...inner];
  const [first, ...rest] = inner;
  return [{ depth, pieces: [clause.label.own, ...(first?.pieces ?? [])] }, ...rest];
}

function cellsOf(row: TableRow): readonly string[] {
  return row.cells.flatMap((cell) => paragraphsOf(cell.content));
}

function signingLines(party: SigningParty, depth: number): readonly OutlineLine[] {
  const fields = party.fields.map((field) => ({
    depth: depth + 1,
    pieces: [...(field.value === null ? [] : paragraphsOf([field.value])), field.label],
  }));
  return [{ depth, pieces: paragraphsOf([party.heading, party.name]) }, ...fields];
}

function paragraphsOf(content: readonly (readonly Inline[])[]): readonly string[] {
  return content.map(plainTextOf).filter((text) => text !== '');
}

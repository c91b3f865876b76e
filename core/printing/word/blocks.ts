import type { Block, Document, Heading, Paragraph } from '#core/document/document.ts';
import { printClause } from '#core/printing/word/clauses.ts';
import { printContents } from '#core/printing/word/contents.ts';
import { printDefinitions } from '#core/printing/word/definitions.ts';
import { printList } from '#core/printing/word/lists.ts';
import { runsOf, type Place } from '#core/printing/word/place.ts';
import { printSignatures } from '#core/printing/word/signatures.ts';
import { paragraph, type Piece, type WordParagraph } from '#core/printing/word/story.ts';
import { bodyStyle, DEPTH_INDENT, type StyleId } from '#core/printing/word/styles.ts';
import { printKeyValue, printTable } from '#core/printing/word/tables.ts';

const printers: {
  readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, place: Place) => readonly Piece[];
} = {
  clause: printClause,
  heading: (block, place) => [heading(block, place)],
  paragraph: (block, place) => [printParagraph(block, place)],
  list: printList,
  table: (block, place) => [printTable(block, place)],
  keyValue: (block, place) => [printKeyValue(block, place)],
  definitions: (block, place) => [printDefinitions(block, place)],
  contents: printContents,
  signatures: (block, place) => [printSignatures(block, place)],
};

/** Every block in order, each as paragraphs and tables of Word. */
export function printBlocks(blocks: readonly Block[], place: Place): readonly Piece[] {
  return blocks.flatMap((block) => printBlock(block, place));
}

function printBlock<Kind extends Block['kind']>(block: Extract<Block, { kind: Kind }>, place: Place): readonly Piece[] {
  return printers[block.kind](block, place);
}

const roleStyle: Readonly<Record<Exclude<Paragraph['role'], 'body'>, StyleId>> = {
  title: 'Title',
  subtitle: 'Subtitle',
  label: 'Label',
  note: 'Note',
};

function printParagraph(block: Paragraph, place: Place): WordParagraph {
  const runs = runsOf(block.content, place);
  const { keepWithNext } = block;
  if (block.role === 'body') return paragraph(bodyStyle[place.depth], runs, { keepWithNext });
  return paragraph(roleStyle[block.role], runs, { keepWithNext, left: indented(place) });
}

const headingStyle = { 1: 'Unnumbered1', 2: 'Unnumbered2', 3: 'Unnumbered3' } as const;

function heading(block: Heading, place: Place): WordParagraph {
  return paragraph(headingStyle[block.rank], runsOf(block.content, place), { left: indented(place) });
}

const indented = ({ depth }: Place): number | null => (depth === 0 ? null : DEPTH_INDENT[depth]);

/** What stands around blocks that are not inside any clause. */
export function outermost(document: Document, numbers: Pick<Place, 'targets' | 'list' | 'counted'>): Place {
  return { depth: 0, ...numbers, contents: document.contents, print: printBlocks };
}

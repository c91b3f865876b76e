import { unreachable } from '#core/unreachable.ts';
import type { ClauseBlock, ClauseDocument, ClauseInline } from './clauseDocument.ts';
import { joinedLists } from './joinedLists.ts';
import { writeChoice } from './writeChoice.ts';
import { writeInlines } from './writeInlines.ts';

/** The template text that says what the document says. Equal documents give equal text. */
export function writeClauseDocument(document: ClauseDocument): string {
  return writeBlocks(document);
}

function writeBlocks(blocks: readonly ClauseBlock[]): string {
  return joinedLists(blocks.filter(saysSomething)).map(writeBlock).join('\n\n');
}

/** An empty paragraph would be read as nothing, and then the lists around it as one. */
function saysSomething(block: ClauseBlock): boolean {
  if (block.kind === 'kept') return block.source !== '';
  return block.kind !== 'paragraph' || block.anchor !== null || writeInlines(block.content) !== '';
}

function writeBlock(block: ClauseBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return withAnchor(writeInlines(block.content), block.anchor);
    case 'heading':
      return withAnchor(
        `${'#'.repeat(block.depth)} ${writeInlines(block.content.map(inOneLine))}`.trimEnd(),
        block.anchor,
      );
    case 'orderedList':
      return block.items.map((item, index) => writeItem(`${index + 1}. `, item)).join('\n');
    case 'bulletList':
      return block.items.map((item) => writeItem('- ', item)).join('\n');
    case 'structure':
      return `{% ${[block.tag, block.argument ?? ''].join(' ').trim()} %}`;
    case 'choice':
      return writeChoice(block.branches, (content) => `\n${writeBlocks(content)}\n`);
    case 'kept':
      return block.source;
    default:
      return unreachable(block);
  }
}

/** A heading has no lines. */
function inOneLine(inline: ClauseInline): ClauseInline {
  if (inline.kind === 'lineBreak') return { kind: 'text', text: ' ', marks: [] };
  if (inline.kind !== 'choice') return inline;
  const branches = inline.branches.map((branch) => ({ ...branch, content: branch.content.map(inOneLine) }));
  return { ...inline, branches };
}

function withAnchor(text: string, anchor: string | null): string {
  return anchor === null ? text : `${text} {#${anchor}}`.trimStart();
}

function writeItem(mark: string, blocks: readonly ClauseBlock[]): string {
  const indent = ' '.repeat(mark.length);
  const lines = writeBlocks(blocks).split('\n');
  const indented = lines.map((line, index) => (index === 0 ? mark + line : line === '' ? '' : indent + line));
  return indented.join('\n').trimEnd();
}

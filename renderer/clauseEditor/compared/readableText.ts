import type { ClauseBlock, ClauseBranch, ClauseInline, ClauseList } from '#core/clauses/chips/clauseDocument.ts';
import { readClauseDocument } from '#core/clauses/chips/readClauseDocument.ts';
import { branchWords, structureWords, valueWords, type Naming } from '#renderer/clauseEditor/picker/naming.ts';
import type { TargetName } from '#renderer/clauseEditor/text/chipViews.ts';
import { unreachable } from '#core/unreachable.ts';

/** How values, conditions and places are called. */
export interface Calling {
  readonly naming: Naming;
  readonly targetName: TargetName;
}

/** Around the name of a value, condition or place; `wordDifferences` takes what is between them for one word. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/** Template text as it can be read and compared: what is a chip in the editor is its name, between two marks. */
export function readableText(text: string, calling: Calling): string {
  return blocksText(readClauseDocument(text), calling);
}

/** The text in pieces: words as they are, and the names of chips. Of a text that was cut, half a name is one too. */
export function piecesOf(text: string): readonly { readonly isChip: boolean; readonly text: string }[] {
  return text
    .split(/(\uE000[^\uE001]*\uE001)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ isChip: piece.startsWith(OPEN), text: piece.replaceAll(/[\uE000\uE001]/gu, '') }));
}

function chip(name: string): string {
  return OPEN + name + CLOSE;
}

function blocksText(blocks: readonly ClauseBlock[], calling: Calling): string {
  return blocks.map((block) => blockText(block, calling)).join('\n\n');
}

function blockText(block: ClauseBlock, calling: Calling): string {
  const { naming } = calling;
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return wordsText(block.content, calling);
    case 'orderedList':
    case 'bulletList':
      return listText(block, calling);
    case 'structure':
      return chip(structureWords(block.tag, naming));
    case 'choice':
      return block.branches
        .map((branch, index) => `${opening(branch, index, naming)}\n${blocksText(branch.content, calling)}`)
        .join('\n');
    case 'kept':
      return chip(naming.words.chips.kept(block.source));
    default:
      return unreachable(block);
  }
}

function listText({ kind, items }: ClauseList, calling: Calling): string {
  return items
    .map((item, index) => {
      const mark = kind === 'bulletList' ? '•' : `(${String.fromCharCode(97 + (index % 26))})`;
      return `${mark} ${blocksText(item, calling).replaceAll(/\n+/gu, '\n    ')}`;
    })
    .join('\n');
}

function wordsText(content: readonly ClauseInline[], calling: Calling): string {
  return content.map((inline) => inlineText(inline, calling)).join('');
}

function inlineText(inline: ClauseInline, calling: Calling): string {
  const { naming, targetName } = calling;
  const { chips } = naming.words;
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'value':
      return chip(valueWords(inline.reading, naming));
    case 'reference':
      return `${inline.text} ${chip(chips.goesTo(targetName(inline.target)))}`.trim();
    case 'link':
      return `${inline.text} ${chip(inline.href)}`;
    case 'lineBreak':
      return '\n';
    case 'choice':
      return `${inline.branches
        .map((branch, index) => `${opening(branch, index, naming)} ${wordsText(branch.content, calling)}`)
        .join(' ')}${chip('▪')}`;
    case 'kept':
      return chip(chips.kept(inline.source));
    default:
      return unreachable(inline);
  }
}

function opening({ condition }: ClauseBranch<unknown>, index: number, naming: Naming): string {
  return chip(branchWords(condition, index === 0, naming));
}

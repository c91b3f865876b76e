import type { Heading, ListItem, Paragraph, RootContent } from 'mdast';
import { ANCHOR } from '#core/clauses/blocks.ts';
import { cutsIn, findTooMuchMarkdown, readMarkdown } from '#core/clauses/markdown.ts';
import { splitAtSentinels } from '#core/clauses/sentinel.ts';
import type { Branch, Choosing, TemplateNode } from '#core/clauses/syntax.ts';
import { joinedLists } from './joinedLists.ts';
import type { ClauseBlock, ClauseInline } from './clauseDocument.ts';
import { choiceOfWords, readInlines } from './readInlines.ts';
import { writtenCondition } from './writtenCondition.ts';
import { restored, sentinelText, type SentinelText } from './sentinelText.ts';

/** A block with the text it was read from; `null` where it has no form. */
export interface ReadBlock {
  readonly block: ClauseBlock | null;
  readonly source: string;
}

/** The blocks of Liquid that was read from `source`; `null` when there is too much in them to read. */
export function readBlocks(nodes: readonly TemplateNode[], source: string | null): readonly ReadBlock[] | null {
  const held = sentinelText(nodes, source);
  if (findTooMuchMarkdown(held.markdown) >= 0) return null;
  const begins = [0, ...cutsIn(held.markdown)];
  return begins.flatMap((begin, index) => {
    const piece = held.markdown.slice(begin, begins[index + 1]);
    return readMarkdown(piece).children.map((node) => {
      const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: piece.length } };
      return { block: blockFrom(node, held, piece), source: restored(piece.slice(start.offset, end.offset), held) };
    });
  });
}

function blockFrom(node: RootContent, held: SentinelText, piece: string): ClauseBlock | null {
  switch (node.type) {
    case 'heading':
      return headingFrom(node, held, piece);
    case 'paragraph':
      return wholeNode(node, held) ?? paragraphFrom(node, held, piece);
    case 'list': {
      const items = node.children.map((item) => itemFrom(item, held, piece));
      if (!items.every((item) => item !== null)) return null;
      return { kind: node.ordered === true ? 'orderedList' : 'bulletList', items };
    }
    default:
      return null;
  }
}

function itemFrom(item: ListItem, held: SentinelText, piece: string): readonly ClauseBlock[] | null {
  const blocks = item.children.map((child) =>
    child.type === 'paragraph' ? paragraphFrom(child, held, piece) : blockFrom(child, held, piece),
  );
  return blocks.every((block) => block !== null) && !blocks.some(hasKeptLines) ? blocks : null;
}

/** Their indent is part of what they say, and an item would be indented once more. */
function hasKeptLines(block: ClauseBlock): boolean {
  return 'content' in block && block.content.some((inline) => inline.kind === 'kept' && inline.source.includes('\n'));
}

function headingFrom(node: Heading, held: SentinelText, piece: string): ClauseBlock | null {
  const { depth } = node;
  const read = anchored(node, held, piece);
  return read === null || (depth !== 1 && depth !== 2) ? null : { kind: 'heading', depth, ...read };
}

function paragraphFrom(node: Paragraph, held: SentinelText, piece: string): ClauseBlock | null {
  const read = anchored(node, held, piece);
  return read === null ? null : { kind: 'paragraph', ...read };
}

function anchored(
  { children }: Heading | Paragraph,
  held: SentinelText,
  piece: string,
): { readonly anchor: string | null; readonly content: readonly ClauseInline[] } | null {
  const last = children.at(-1);
  const found = last?.type === 'text' ? ANCHOR.exec(last.value) : null;
  if (last?.type !== 'text' || found === null) {
    const content = readInlines(children, held, piece);
    return content === null ? null : { anchor: null, content };
  }
  const content = readInlines(
    [...children.slice(0, -1), { ...last, value: last.value.slice(0, found.index) }],
    held,
    piece,
  );
  return content === null ? null : { anchor: found[1] ?? null, content };
}

/** A paragraph that is nothing but a structure, or a choice between whole paragraphs. */
function wholeNode({ children }: Paragraph, held: SentinelText): ClauseBlock | null {
  const [only, ...others] = children;
  if (only?.type !== 'text' || others.length > 0) return null;
  const [number, ...rest] = splitAtSentinels(only.value);
  const node = typeof number === 'number' && rest.length === 0 ? held.nodes[number] : undefined;
  if (node?.kind === 'tag') return { kind: 'structure', tag: node.tag, argument: node.argument };
  return node?.kind === 'choosing' ? choiceOfBlocks(node) : null;
}

/** `null` as well for a choice within one line: that is words in a paragraph. */
function choiceOfBlocks(node: Choosing): ClauseBlock | null {
  if (!node.branches.every(startsLine) && choiceOfWords(node, []) !== null) return null;
  const read = node.branches.map((branch) => {
    const blocks = readBlocks(branch.body, null)?.map(({ block }) => block);
    if (blocks === undefined || !blocks.every((block) => block !== null)) return null;
    return { condition: writtenCondition(branch), content: joinedLists(blocks) };
  });
  return read.every((branch) => branch !== null) ? { kind: 'choice', branches: read } : null;
}

function startsLine({ body: [first] }: Branch): boolean {
  return first?.kind === 'text' && /^[ \t]*\r?\n/u.test(first.text);
}

import type { Node } from 'prosemirror-model';
import { BLOCK_TAGS, type BlockTag } from '#core/clauses/blockTags.ts';
import type {
  ClauseBlock,
  ClauseBranch,
  ClauseDocument,
  ClauseInline,
  ClauseList,
  WrittenCondition,
} from '#core/clauses/chips/clauseDocument.ts';
import { unreachable } from '#core/unreachable.ts';
import { clauseSchema, marks as markTypes, nodes } from './schema.ts';

/** What the editor shows for the document of a clause. */
export function clauseNode(document: ClauseDocument): Node {
  const blocks = document.map(blockNode);
  return nodes.doc.create(null, blocks.length === 0 ? [nodes.paragraph.create()] : blocks);
}

function blockNode(block: ClauseBlock): Node {
  switch (block.kind) {
    case 'paragraph':
      return nodes.paragraph.create({ anchor: block.anchor }, inlineNodes(block.content));
    case 'heading':
      return nodes.heading.create({ depth: block.depth, anchor: block.anchor }, inlineNodes(block.content));
    case 'orderedList':
    case 'bulletList':
      return listNode(block);
    case 'structure':
      return nodes.structure.create({ tag: block.tag, argument: block.argument });
    case 'choice':
      return nodes.choice.create(
        null,
        block.branches.map(({ condition, content }) =>
          nodes.branch.create(conditionAttrs(condition), filled(content.map(blockNode))),
        ),
      );
    case 'kept':
      return nodes.keptBlock.create({ source: block.source });
    default:
      return unreachable(block);
  }
}

/** An item begins with a paragraph, be it an empty one, and has paragraphs and lists only. */
function listNode({ kind, items }: ClauseList): Node {
  const itemNodes = items.map((blocks) => {
    const inside = blocks.map((block) => (isInItem(block) ? blockNode(block) : keptParagraph(block)));
    const first = inside[0]?.type === nodes.paragraph ? [] : [nodes.paragraph.create()];
    return nodes.listItem.create(null, [...first, ...inside]);
  });
  return nodes[kind].create(null, itemNodes);
}

function isInItem({ kind }: ClauseBlock): boolean {
  return kind === 'paragraph' || kind === 'orderedList' || kind === 'bulletList';
}

function keptParagraph(block: ClauseBlock): Node {
  const content = block.kind === 'heading' ? inlineNodes(block.content) : [];
  return nodes.paragraph.create({ anchor: block.kind === 'heading' ? block.anchor : null }, content);
}

function filled(blocks: readonly Node[]): readonly Node[] {
  return blocks.length === 0 ? [nodes.paragraph.create()] : blocks;
}

function conditionAttrs(condition: WrittenCondition | null): { written: string | null; isNegated: boolean } {
  return condition ?? { written: null, isNegated: false };
}

export function inlineNodes(content: readonly ClauseInline[]): readonly Node[] {
  return content.flatMap((inline): readonly Node[] => {
    switch (inline.kind) {
      case 'text':
        return inline.text === ''
          ? []
          : [
              clauseSchema.text(
                inline.text,
                inline.marks.map((mark) => markTypes[mark].create()),
              ),
            ];
      case 'value':
        return [
          nodes.value.create(
            { reading: inline.reading },
            null,
            inline.marks.map((mark) => markTypes[mark].create()),
          ),
        ];
      case 'reference':
        return [nodes.reference.create({ target: inline.target, text: inline.text })];
      case 'link':
        return [nodes.link.create({ href: inline.href, text: inline.text })];
      case 'lineBreak':
        return [nodes.lineBreak.create()];
      case 'choice':
        return [
          ...inline.branches.flatMap(({ condition, content: inside }, index) => [
            nodes[index === 0 ? 'conditionStart' : 'conditionElse'].create(conditionAttrs(condition)),
            ...inlineNodes(inside),
          ]),
          nodes.conditionEnd.create(),
        ];
      case 'kept':
        return [nodes.keptWords.create({ source: inline.source })];
      default:
        return unreachable(inline);
    }
  });
}

/** The document of the clause that the editor shows. */
export function documentFrom(doc: Node): ClauseDocument {
  return doc.children.flatMap(blocksFrom);
}

function blocksFrom(node: Node): readonly ClauseBlock[] {
  const anchor = textAttr(node, 'anchor');
  switch (node.type) {
    case nodes.paragraph: {
      const content = inlinesFrom(node);
      return content.length === 0 && anchor === null ? [] : [{ kind: 'paragraph', anchor, content }];
    }
    case nodes.heading:
      return [{ kind: 'heading', depth: node.attrs['depth'] === 1 ? 1 : 2, anchor, content: inlinesFrom(node) }];
    case nodes.orderedList:
      return [{ kind: 'orderedList', items: itemsFrom(node) }];
    case nodes.bulletList:
      return [{ kind: 'bulletList', items: itemsFrom(node) }];
    case nodes.structure:
      return [structureFrom(node)];
    case nodes.choice:
      return [
        {
          kind: 'choice',
          branches: node.children.map((branch) => ({
            condition: conditionOf(branch),
            content: branch.children.flatMap(blocksFrom),
          })),
        },
      ];
    default:
      return [{ kind: 'kept', source: written(node, 'source') }];
  }
}

function itemsFrom(list: Node): readonly (readonly ClauseBlock[])[] {
  return list.children.map((item) => item.children.flatMap(blocksFrom));
}

function structureFrom(node: Node): ClauseBlock {
  const tag = textAttr(node, 'tag') ?? '';
  const argument = textAttr(node, 'argument');
  const written = `{% ${[tag, argument ?? ''].join(' ').trim()} %}`;
  return isBlockTag(tag) ? { kind: 'structure', tag, argument } : { kind: 'kept', source: written };
}

function isBlockTag(tag: string): tag is BlockTag {
  return Object.hasOwn(BLOCK_TAGS, tag);
}

interface OpenChoice {
  readonly branches: { readonly condition: WrittenCondition | null; readonly content: ClauseInline[] }[];
}

/** Conditions that are not closed end with the paragraph, and what closes nothing is left out. */
function inlinesFrom(block: Node): readonly ClauseInline[] {
  const root: ClauseInline[] = [];
  const open: OpenChoice[] = [];
  const here = () => open.at(-1)?.branches.at(-1)?.content ?? root;
  const close = () => {
    const branches: readonly ClauseBranch<ClauseInline>[] | undefined = open.pop()?.branches;
    if (branches !== undefined) here().push({ kind: 'choice', branches });
  };
  for (const node of block.children) {
    if (node.type === nodes.conditionStart) open.push({ branches: [{ condition: conditionOf(node), content: [] }] });
    else if (node.type === nodes.conditionElse)
      open.at(-1)?.branches.push({ condition: conditionOf(node), content: [] });
    else if (node.type === nodes.conditionEnd) close();
    else here().push(inlineFrom(node));
  }
  while (open.length > 0) close();
  return root;
}

function inlineFrom(node: Node): ClauseInline {
  const marks = node.marks.map(({ type }) => (type === markTypes.bold ? 'bold' : 'italic')).toSorted();
  switch (node.type) {
    case nodes.text:
      return { kind: 'text', text: node.text ?? '', marks };
    case nodes.value:
      return { kind: 'value', reading: written(node, 'reading'), marks };
    case nodes.reference:
      return { kind: 'reference', target: written(node, 'target'), text: written(node, 'text') };
    case nodes.link:
      return { kind: 'link', href: written(node, 'href'), text: written(node, 'text') };
    case nodes.lineBreak:
      return { kind: 'lineBreak' };
    default:
      return { kind: 'kept', source: written(node, 'source') };
  }
}

/** The condition that a chip or a branch carries; `null` for what is said otherwise. */
export function conditionOf(node: Node): WrittenCondition | null {
  const written = textAttr(node, 'written');
  return written === null ? null : { written, isNegated: node.attrs['isNegated'] === true };
}

export function textAttr(node: Node, name: string): string | null {
  const value: unknown = node.attrs[name];
  return typeof value === 'string' ? value : null;
}

function written(node: Node, name: string): string {
  return textAttr(node, name) ?? '';
}

import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { ClauseBlock, ClauseInline } from '#core/clauses/chips/clauseDocument.ts';
import type { EvaluatedMark } from '#core/clauses/evaluated.ts';
import { itemOfWord, withNestedItem } from './wordLists.ts';

/** As much of a clipboard as is read; a clause is much shorter. */
const LONGEST = 2_000_000;

/** Levels within levels that a page of people has at most. */
const DEEPEST = 200;

type Element = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type Marks = readonly EvaluatedMark[];

/**
 * What another program put on the clipboard, as paragraphs, lists, bold and italic words: everything else of its form is
 * left out, and its words are words, whatever they look like. Nothing of it is ever part of a page. What is nested deeper
 * than anybody writes gives nothing.
 */
export function readPasted(html: string): readonly ClauseBlock[] {
  const { childNodes } = parseFragment(html.slice(0, LONGEST));
  if (isDeeper(childNodes, DEEPEST)) return [];
  const reading = new Pasted();
  reading.readAll(childNodes, []);
  return reading.finish();
}

function isDeeper(nodes: readonly ChildNode[], levels: number): boolean {
  let inside = nodes;
  for (let level = 0; level < levels && inside.length > 0; level += 1) {
    inside = inside.flatMap((node) => (defaultTreeAdapter.isElementNode(node) ? node.childNodes : []));
  }
  return inside.length > 0;
}

/** Plain text, a paragraph a line. */
export function readPastedText(text: string): readonly ClauseBlock[] {
  return text
    .slice(0, LONGEST)
    .split(/\r?\n/u)
    .map(cleaned)
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph([{ kind: 'text', text: line, marks: [] }]));
}

const LEFT_OUT: ReadonlySet<string> = new Set([
  'style',
  'script',
  'head',
  'title',
  'meta',
  'link',
  'template',
  'svg',
  'img',
  'xml',
]);
const BLOCKS: ReadonlySet<string> = new Set(
  'p div section article header footer main h1 h2 h3 h4 h5 h6 blockquote pre table tbody thead tr td th dl dt dd figure'.split(
    ' ',
  ),
);

class Pasted {
  private readonly blocks: ClauseBlock[] = [];
  private line: ClauseInline[] = [];

  readAll(nodes: readonly ChildNode[], marks: Marks): void {
    for (const node of nodes) this.read(node, marks);
  }

  finish(): readonly ClauseBlock[] {
    this.endLine();
    return this.blocks;
  }

  private read(node: ChildNode, marks: Marks): void {
    if (defaultTreeAdapter.isTextNode(node)) {
      this.line.push({ kind: 'text', text: cleaned(node.value.replaceAll(/\s*\n\s*/gu, ' ')), marks });
    } else if (defaultTreeAdapter.isElementNode(node)) {
      this.readElement(node, marks);
    }
  }

  private readElement(element: Element, marks: Marks): void {
    const { tagName, childNodes } = element;
    if (LEFT_OUT.has(tagName)) return;
    if (tagName === 'br') this.line.push({ kind: 'lineBreak' });
    else if (tagName === 'ol' || tagName === 'ul') this.readList(element);
    else if (BLOCKS.has(tagName)) this.readBlock(element, marks);
    else this.readAll(childNodes, withMarksOf(element, marks));
  }

  private readBlock(element: Element, marks: Marks): void {
    const item = itemOfWord(element);
    this.endLine();
    this.readAll(item === null ? element.childNodes : item.words, withMarksOf(element, marks));
    const before = this.blocks.length;
    this.endLine();
    const written = this.blocks.length > before ? this.blocks.pop() : undefined;
    if (written === undefined) return;
    if (item === null) this.blocks.push(written);
    else withNestedItem(this.blocks, item, written);
  }

  private readList(list: Element): void {
    this.endLine();
    const items = list.childNodes.flatMap((child) => {
      if (!defaultTreeAdapter.isElementNode(child)) return [];
      const inside = new Pasted();
      inside.readAll(child.tagName === 'li' ? child.childNodes : [child], []);
      const blocks = inside.finish();
      return blocks.length === 0 ? [] : [blocks];
    });
    if (items.length > 0) this.blocks.push({ kind: list.tagName === 'ol' ? 'orderedList' : 'bulletList', items });
  }

  private endLine(): void {
    const isBlank = this.line.every((inline) => inline.kind !== 'text' || inline.text.trim() === '');
    if (!isBlank) this.blocks.push(paragraph(this.line));
    this.line = [];
  }
}

function paragraph(content: readonly ClauseInline[]): ClauseBlock {
  return { kind: 'paragraph', anchor: null, content };
}

/** Without what cannot be printed: controls, characters of private use, halves of characters. */
function cleaned(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Co}\p{Cs}\u00AD\u200B\uFEFF\uFFFE\uFFFF]/gu, (sign) => (sign === '\t' ? ' ' : ''));
}

function withMarksOf(element: Element, marks: Marks): Marks {
  const style = element.attrs.find(({ name }) => name === 'style')?.value ?? '';
  const isBold = /^(?:b|strong|h[1-6])$/u.test(element.tagName) || /font-weight:\s*(?:bold|[6-9]00)/iu.test(style);
  const isItalic = /^(?:i|em)$/u.test(element.tagName) || /font-style:\s*italic/iu.test(style);
  const isPlain = /font-weight:\s*(?:normal|400)/iu.test(style);
  const kept = isPlain ? marks.filter((mark) => mark !== 'bold') : marks;
  const added: Marks = [...(isBold && !isPlain ? (['bold'] as const) : []), ...(isItalic ? (['italic'] as const) : [])];
  return [...new Set([...kept, ...added])].toSorted();
}

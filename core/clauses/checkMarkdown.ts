import type { Heading, Link as LinkNode, Nodes, Paragraph, Parents, Root } from 'mdast';
import { ANCHOR } from './blocks.ts';
import type { Report } from './finding.ts';
import { originOf, type Markdown } from './flow.ts';
import { isAddress, referenceTarget } from './inlines.ts';
import { findTooMuchMarkdown, readAllMarkdown, readMarkdown } from './markdown.ts';
import { hasSentinel } from './sentinel.ts';

/** An anchor with its place in the template. */
export interface Mark {
  readonly name: string;
  readonly at: number;
  readonly on: 'heading' | 'paragraph' | 'annex';
}

/** A reference with its place in the template. */
export interface Link {
  readonly target: string;
  readonly at: number;
}

export interface AnchorsAndReferences {
  readonly anchors: readonly Mark[];
  readonly references: readonly Link[];
}

/** Reports Markdown that templates do not use, and gives back what points and what is pointed at. */
export function checkMarkdown(markdown: Markdown, report: Report): AnchorsAndReferences {
  const tooMuch = findTooMuchMarkdown(markdown.text);
  if (tooMuch >= 0) {
    report({ rule: 'tooLong', at: originOf(markdown, tooMuch), subject: lineAt(markdown.text, tooMuch) });
    return { anchors: [], references: [] };
  }
  checkForms(readAllMarkdown(markdown.text), markdown, report);
  checkTables(markdown, report);
  return new Pointing(markdown, report).collect(readMarkdown(markdown.text));
}

const ALLOWED: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'text',
  'strong',
  'emphasis',
  'link',
  'break',
]);

function checkForms(root: Root, markdown: Markdown, report: Report): void {
  for (const node of everyNode(root)) {
    const written = sourceOf(node, markdown.text);
    const isAllowed =
      ALLOWED.has(node.type) && !isStrangeHeading(node, written) && !(node.type === 'link' && written.startsWith('<'));
    if (!isAllowed) report({ rule: 'markdown', at: originOf(markdown, startOf(node)), subject: lineAt(written, 0) });
  }
}

/** Deeper than two, or underlined. */
function isStrangeHeading(node: Nodes, written: string): boolean {
  return node.type === 'heading' && (node.depth > 2 || !written.startsWith('#'));
}

const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/u;

function checkTables(markdown: Markdown, report: Report): void {
  let offset = 0;
  for (const line of markdown.text.split('\n')) {
    if (line.includes('|') && TABLE_RULE.test(line)) {
      report({ rule: 'markdown', at: originOf(markdown, offset), subject: line.trim() });
    }
    offset += line.length + 1;
  }
}

class Pointing {
  private readonly markdown: Markdown;
  private readonly report: Report;
  private readonly anchors: Mark[] = [];
  private readonly references: Link[] = [];

  constructor(markdown: Markdown, report: Report) {
    this.markdown = markdown;
    this.report = report;
  }

  collect(root: Root): AnchorsAndReferences {
    for (const node of everyNode(root)) {
      if (node.type === 'heading' || node.type === 'paragraph') this.readAnchor(node);
      if (node.type === 'link') this.readLink(node);
    }
    return { anchors: this.anchors, references: this.references };
  }

  private readAnchor(node: Heading | Paragraph): void {
    const last = node.children.at(-1);
    const anchor = last?.type === 'text' ? ANCHOR.exec(last.value)?.[1] : undefined;
    if (anchor !== undefined) {
      this.anchors.push({ name: anchor, at: this.at(this.offsetOf(`{#${anchor}}`, node)), on: node.type });
    }
    const texts = everyNode(node).map((inside) =>
      'value' in inside ? inside.value : inside.type === 'break' ? '\n' : '',
    );
    const strange = texts
      .join('')
      .replace(ANCHOR, '')
      .match(/\{#.{0,40}/u)?.[0];
    if (strange !== undefined)
      this.report({ rule: 'badAnchor', at: this.at(this.offsetOf('{#', node)), subject: strange });
  }

  private readLink(node: LinkNode): void {
    const target = referenceTarget(node.url);
    const at = this.at(startOf(node));
    const written = sourceOf(node, this.markdown.text);
    if (target !== null) this.references.push({ target, at });
    else if (!isAddress(node.url) || node.children.length === 0 || hasSentinel(written)) {
      this.report({ rule: 'badLink', at, subject: hasSentinel(node.url) ? '{{ }}' : node.url });
    }
  }

  private offsetOf(piece: string, node: Nodes): number {
    const found = this.markdown.text.indexOf(piece, startOf(node));
    return found < 0 ? startOf(node) : found;
  }

  private at(offset: number): number {
    return originOf(this.markdown, offset);
  }
}

function everyNode(root: Nodes): readonly Nodes[] {
  const nodes: Nodes[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes.push(node);
    if (hasChildren(node)) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return nodes;
}

function hasChildren(node: Nodes): node is Parents {
  return 'children' in node;
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function sourceOf(node: Nodes, text: string): string {
  return text.slice(startOf(node), node.position?.end.offset ?? text.length);
}

function lineAt(text: string, at: number): string {
  return text.slice(at).split('\n', 1)[0] ?? '';
}

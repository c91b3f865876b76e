import type { Link, PhrasingContent } from 'mdast';
import type { EvaluatedMark } from '#core/clauses/evaluated.ts';
import { isAddress, referenceTarget } from '#core/clauses/inlines.ts';
import { findTooMuchMarkdown, readMarkdown } from '#core/clauses/markdown.ts';
import { hasSentinel, splitAtSentinels } from '#core/clauses/sentinel.ts';
import type { Choosing, TemplateNode } from '#core/clauses/syntax.ts';
import { operandText } from '#core/clauses/written.ts';
import type { ClauseInline } from './clauseDocument.ts';
import { writtenCondition } from './writtenCondition.ts';
import { restored, sentinelText, type SentinelText } from './sentinelText.ts';

type Marks = readonly EvaluatedMark[];

/** The inlines of a paragraph; `null` where something in it has no form and its text is not known. */
export function readInlines(
  children: readonly PhrasingContent[],
  held: SentinelText,
  piece: string,
  marks: Marks = [],
): readonly ClauseInline[] | null {
  const read = children.map((child) => inlineFrom(child, held, piece, marks));
  return read.every((inlines) => inlines !== null) ? read.flat() : null;
}

function inlineFrom(
  node: PhrasingContent,
  held: SentinelText,
  piece: string,
  marks: Marks,
): readonly ClauseInline[] | null {
  switch (node.type) {
    case 'text':
      return textFrom(node.value, held, marks);
    case 'strong':
      return readInlines(node.children, held, piece, withMark(marks, 'bold'));
    case 'emphasis':
      return readInlines(node.children, held, piece, withMark(marks, 'italic'));
    case 'break':
      return [{ kind: 'lineBreak' }];
    case 'link':
      return linkFrom(node) ?? keptAs(restoredNode(node, held, piece));
    default:
      return keptAs(restoredNode(node, held, piece));
  }
}

function restoredNode({ position }: PhrasingContent, held: SentinelText, piece: string): string {
  const written = piece.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  return hasSentinel(written) && held.sources.includes('') ? '' : restored(written, held);
}

function keptAs(source: string): readonly ClauseInline[] | null {
  return source === '' ? null : [{ kind: 'kept', source }];
}

function withMark(marks: Marks, mark: EvaluatedMark): Marks {
  return marks.includes(mark) ? marks : [...marks, mark].toSorted();
}

function textFrom(text: string, held: SentinelText, marks: Marks): readonly ClauseInline[] | null {
  const read = splitAtSentinels(text).map((part): readonly ClauseInline[] | null => {
    if (typeof part === 'string') return [{ kind: 'text', text: part.replaceAll(/[ \t]*\r?\n[ \t]*/gu, ' '), marks }];
    const node = held.nodes[part];
    return (node === undefined ? null : liquidFrom(node, marks)) ?? keptAs(held.sources[part] ?? '');
  });
  return read.every((inlines) => inlines !== null) ? read.flat() : null;
}

function liquidFrom(node: TemplateNode, marks: Marks): readonly ClauseInline[] | null {
  if (node.kind === 'output') return [{ kind: 'value', reading: operandText(node.value), marks }];
  return node.kind === 'choosing' ? choiceOfWords(node, marks) : null;
}

/** A choice between words; `null` where a branch has paragraphs, or what has no form. */
export function choiceOfWords({ branches }: Choosing, marks: Marks): readonly ClauseInline[] | null {
  const read = branches.map((branch) => {
    const content = readWords(branch.body, marks);
    return content === null ? null : { condition: writtenCondition(branch), content };
  });
  return read.every((branch) => branch !== null) ? [{ kind: 'choice', branches: read }] : null;
}

/** Stands where a choice begins and ends, so that the blanks there are read. */
const EDGE = '\uE020';

function readWords(nodes: readonly TemplateNode[], marks: Marks): readonly ClauseInline[] | null {
  const held = sentinelText(nodes, null);
  const markdown = EDGE + held.markdown + EDGE;
  if (findTooMuchMarkdown(markdown) >= 0) return null;
  const [paragraph, ...others] = readMarkdown(markdown).children;
  if (paragraph?.type !== 'paragraph' || others.length > 0) return null;
  return withoutEdges(readInlines(paragraph.children, held, markdown, marks));
}

function withoutEdges(inlines: readonly ClauseInline[] | null): readonly ClauseInline[] | null {
  const edged = inlines?.map((inline) =>
    inline.kind === 'text' ? { ...inline, text: inline.text.replaceAll(EDGE, '') } : inline,
  );
  return edged?.filter((inline) => inline.kind !== 'text' || inline.text !== '') ?? null;
}

/** `null` for a link whose words or address hold values. */
function linkFrom({ url, children }: Link): readonly ClauseInline[] | null {
  const text = children.map((child) => ('value' in child ? child.value : '\uE000')).join('');
  if (hasSentinel(text) || hasSentinel(url)) return null;
  const target = referenceTarget(url);
  if (target !== null) return [{ kind: 'reference', target, text }];
  return isAddress(url) && text.trim() !== '' ? [{ kind: 'link', href: url, text }] : null;
}

import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Answer, EvaluatedBlock } from './evaluated.ts';
import { inlinesFrom, plainInlines } from './inlines.ts';
import { readMarkdown } from './markdown.ts';

/** `{#service-credits}` at the end of a heading or paragraph. */
export const ANCHOR = /[ \t]*\{#([a-z0-9][a-z0-9-]{0,63})\}[ \t]*$/u;

/** The blocks of Markdown with sentinels in it. */
export function blocksFrom(markdown: string, answers: readonly Answer[]): readonly EvaluatedBlock[] {
  return readMarkdown(markdown).children.flatMap((node) => blockFrom(node, answers));
}

function blockFrom(node: RootContent, answers: readonly Answer[]): readonly EvaluatedBlock[] {
  switch (node.type) {
    case 'heading':
      return [headingFrom(node, answers)];
    case 'paragraph':
      return [paragraphFrom(node, answers)];
    case 'list':
      return [listFrom(node, answers)];
    default:
      // Nothing else is read (`readMarkdown`); if it were, its text is still said.
      return [{ kind: 'paragraph', anchor: null, content: plainInlines(node, answers) }];
  }
}

function headingFrom(node: Heading, answers: readonly Answer[]): EvaluatedBlock {
  const { anchor, children } = withoutAnchor(node.children);
  const content = inlinesFrom(children, answers);
  if (node.depth === 1 || node.depth === 2) return { kind: 'heading', depth: node.depth, anchor, content };
  return { kind: 'paragraph', anchor, content };
}

function paragraphFrom(node: Paragraph, answers: readonly Answer[]): EvaluatedBlock {
  const { anchor, children } = withoutAnchor(node.children);
  return { kind: 'paragraph', anchor, content: inlinesFrom(children, answers) };
}

function listFrom(node: List, answers: readonly Answer[]): EvaluatedBlock {
  const items = node.children.map((item: ListItem) => item.children.flatMap((child) => blockFrom(child, answers)));
  return { kind: node.ordered === true ? 'orderedList' : 'bulletList', items };
}

function withoutAnchor(children: readonly PhrasingContent[]): {
  anchor: string | null;
  children: readonly PhrasingContent[];
} {
  const last = children.at(-1);
  const found = last?.type === 'text' ? ANCHOR.exec(last.value) : null;
  if (last?.type !== 'text' || found === null) return { anchor: null, children };
  const rest = { ...last, value: last.value.slice(0, found.index) };
  return { anchor: found[1] ?? null, children: [...children.slice(0, -1), ...(rest.value === '' ? [] : [rest])] };
}

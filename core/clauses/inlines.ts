import type { Link, Nodes, PhrasingContent } from 'mdast';
import type { Answer, EvaluatedInline, EvaluatedMark } from './evaluated.ts';
import { hasSentinel, splitAtSentinels } from './sentinel.ts';

const NO_BREAK_SPACE = '\u00A0';
const REFERENCE = /^#([a-z0-9][a-z0-9-]{0,63})$/u;

/** What is still to be written: a node with the marks around it, or an inline that is ready. */
type Waiting = { readonly node: Nodes; readonly marks: readonly EvaluatedMark[] } | { readonly ready: EvaluatedInline };

/** Inlines in their order. Goes through nested marks without recursion: text may nest them as deep as it likes. */
export function inlinesFrom(nodes: readonly PhrasingContent[], answers: readonly Answer[]): readonly EvaluatedInline[] {
  const written: EvaluatedInline[] = [];
  const waiting: Waiting[] = waitingFor(nodes, []);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('ready' in next) written.push(next.ready);
    else for (const inside of opened(next.node, next.marks, answers, written)) waiting.push(inside);
  }
  return joined(written);
}

/** The text of anything at all, without its form. */
export function plainInlines(node: Nodes, answers: readonly Answer[]): readonly EvaluatedInline[] {
  const written: EvaluatedInline[] = [];
  writeText(plainText(node), [], answers, written);
  return written;
}

/** Writes what a node says itself, and returns what is in it, last first. */
function opened(
  node: Nodes,
  marks: readonly EvaluatedMark[],
  answers: readonly Answer[],
  written: EvaluatedInline[],
): readonly Waiting[] {
  switch (node.type) {
    case 'text':
      writeText(node.value, marks, answers, written);
      return [];
    case 'strong':
      return waitingFor(node.children, withMark(marks, 'bold'));
    case 'emphasis':
      return waitingFor(node.children, withMark(marks, 'italic'));
    case 'break':
      written.push({ kind: 'lineBreak' });
      return [];
    case 'link':
      return openedLink(node, marks);
    default:
      // Nothing else is read (`readMarkdown`); if it were, its text is still said.
      writeText(plainText(node), marks, answers, written);
      return [];
  }
}

/** A link whose words hold values is no link; a reference whose words hold values is those words and the number. */
function openedLink(link: Link, marks: readonly EvaluatedMark[]): readonly Waiting[] {
  const words = plainText(link);
  const inside = waitingFor(link.children, marks);
  const target = referenceTarget(link.url);
  if (target !== null) {
    if (!hasSentinel(words)) return [{ ready: { kind: 'reference', target, text: asLine(words) } }];
    const space: Waiting = { ready: { kind: 'text', text: NO_BREAK_SPACE, marks } };
    return [{ ready: { kind: 'reference', target, text: '' } }, space, ...inside];
  }
  if (!isAddress(link.url) || words.trim() === '' || hasSentinel(words)) return inside;
  return [{ ready: { kind: 'link', href: link.url, text: asLine(words) } }];
}

/** Only the web and mail, and nothing that a value could have become part of. */
export function isAddress(url: string): boolean {
  return /^(?:https:\/\/[^\s/]|mailto:[^\s@]+@)[!-~]*$/u.test(url) && !hasSentinel(url);
}

/** The anchor a reference points at; `null` for the address of any other link. */
export function referenceTarget(url: string): string | null {
  return REFERENCE.exec(url)?.[1] ?? null;
}

function waitingFor(nodes: readonly Nodes[], marks: readonly EvaluatedMark[]): Waiting[] {
  return nodes.toReversed().map((node) => ({ node, marks }));
}

function withMark(marks: readonly EvaluatedMark[], mark: EvaluatedMark): readonly EvaluatedMark[] {
  return marks.includes(mark) ? marks : [...marks, mark].toSorted();
}

function writeText(
  text: string,
  marks: readonly EvaluatedMark[],
  answers: readonly Answer[],
  written: EvaluatedInline[],
): void {
  for (const piece of splitAtSentinels(text)) {
    const answer = typeof piece === 'number' ? answers[piece] : undefined;
    if (typeof piece === 'string') written.push({ kind: 'text', text: asLine(piece), marks });
    else if (answer !== undefined) written.push({ kind: 'answer', answer, marks });
  }
}

/** Neighbouring texts with the same marks as one. */
function joined(inlines: readonly EvaluatedInline[]): readonly EvaluatedInline[] {
  const result: EvaluatedInline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text' && last.marks.join() === inline.marks.join()) {
      result[result.length - 1] = { ...last, text: last.text + inline.text };
    } else {
      result.push(inline);
    }
  }
  return result;
}

function plainText(node: Nodes): string {
  let text = '';
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('value' in next) text += next.value;
    else if (next.type === 'break') text += ' ';
    else if ('children' in next) for (const child of next.children.toReversed()) waiting.push(child);
  }
  return text;
}

function asLine(text: string): string {
  return text.replace(/[ \t]*\r?\n[ \t]*/gu, ' ');
}

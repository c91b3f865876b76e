import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import type { ClauseBlock, ClauseList } from '#core/clauses/chips/clauseDocument.ts';

type Element = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** Word writes an item of a list as a paragraph that says so in its style, with the number as text in front. */
export interface WordItem {
  readonly kind: ClauseList['kind'];
  /** 1 is the outermost. */
  readonly level: number;
  /** The item without its number. */
  readonly words: readonly ChildNode[];
}

/** `null` for a paragraph that is no item. */
export function itemOfWord(element: Element): WordItem | null {
  const level = /mso-list:\s*\S+\s+level(\d)/u.exec(styleOf(element))?.[1];
  if (level === undefined) return null;
  const number = element.childNodes.filter(isNumber).map(textOf).join('').trim();
  const kind = /^\(?[\p{L}\p{N}]{1,5}[.)]/u.test(number) ? 'orderedList' : 'bulletList';
  return { kind, level: Number(level), words: element.childNodes.filter((child) => !isNumber(child)) };
}

/** Puts an item at the end of the list it continues, as deep as its level says; begins a list where there is none. */
export function withNestedItem(blocks: ClauseBlock[], { kind, level }: WordItem, written: ClauseBlock): void {
  const last = blocks.at(-1);
  if (level > 1 && last !== undefined && 'items' in last) {
    const item = [...(last.items.at(-1) ?? [])];
    withNestedItem(item, { kind, level: level - 1, words: [] }, written);
    blocks[blocks.length - 1] = { ...last, items: [...last.items.slice(0, -1), item] };
  } else if (last?.kind === kind) {
    blocks[blocks.length - 1] = { ...last, items: [...last.items, [written]] };
  } else {
    blocks.push({ kind, items: [[written]] });
  }
}

function isNumber(node: ChildNode): boolean {
  if (!defaultTreeAdapter.isElementNode(node)) return false;
  return /mso-list:\s*Ignore/iu.test(styleOf(node)) || node.childNodes.some(isNumber);
}

function textOf(node: ChildNode): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return defaultTreeAdapter.isElementNode(node) ? node.childNodes.map(textOf).join('') : '';
}

function styleOf({ attrs }: Element): string {
  return attrs.find(({ name }) => name === 'style')?.value ?? '';
}

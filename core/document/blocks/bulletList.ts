import type { Inline, ItemList } from '#core/document/document.ts';
import { plainItem } from '#core/document/itemLists.ts';

/** A list without numbers; its items are named by their place in it. */
export function bulletList(id: string, items: readonly (readonly Inline[])[]): ItemList {
  const plain = items.map((content, index) => plainItem(`${id}-${index}`, [content]));
  return { kind: 'list', id, marker: 'bullet', items: plain };
}

import type { BulletList, Inline } from '#core/document/document.ts';

/** A list without numbers; its items are named by their place in it. */
export function bulletList(id: string, items: readonly (readonly Inline[])[]): BulletList {
  return { kind: 'list', id, items: items.map((content, index) => ({ id: `${id}-${index}`, content: [content] })) };
}

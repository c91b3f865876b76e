import type { CSSProperties } from 'react';

/** As many blocks or rows as are drawn, or left out of sight, together: what each of them costs by itself adds up at every letter. */
export const GROUP = 16;

/** The height that a group out of sight is taken for until it was seen: that of as many, each about `each` em high. */
export function sizeOf(group: readonly unknown[], each: number): CSSProperties {
  return { containIntrinsicSize: `auto ${group.length * each}em` };
}

export function groups<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / GROUP) }, (_, at) => items.slice(at * GROUP, (at + 1) * GROUP));
}

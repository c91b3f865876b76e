import type { Block, Inline, ItemList, ListItem, Stage } from './document.ts';

/** Lists within lists within a list; what is deeper stands as deep as this. */
export const DEEPEST_LIST = 3;

const BULLETS = ['•', '–'] as const;

/** The bullet of lists that stand within so many others. */
export function bulletOf(nesting: number): string {
  return BULLETS[nesting % BULLETS.length] ?? BULLETS[0];
}

/** What stands before each item of a list within so many others; `null` before the rest of an item. */
export function marksOf({ marker, items }: ItemList, nesting: number): readonly (string | null)[] {
  let number = 0;
  return items.map(({ goesOn }) => {
    if (goesOn) return null;
    number += 1;
    return marker === 'number' ? `${number}.` : bulletOf(nesting);
  });
}

/** A part of a list as a reader meets it. */
export interface ListedItem {
  readonly id: string;
  readonly mark: string | null;
  readonly content: readonly (readonly Inline[])[];
  /** How many lists the list of it stands in. */
  readonly nesting: number;
}

/** The items of a list and of the lists in it, in the order they are read. */
export function listedItems(list: ItemList, nesting = 0): readonly ListedItem[] {
  const marks = marksOf(list, nesting);
  return list.items.flatMap(({ id, content, lists }, index) => [
    { id, content, mark: marks[index] ?? null, nesting },
    ...lists.flatMap((inner) => listedItems(inner, nesting + 1)),
  ]);
}

/** The list and every list in it. */
export function listsIn(list: ItemList): readonly ItemList[] {
  return [list, ...list.items.flatMap(({ lists }) => lists.flatMap(listsIn))];
}

/** Every list in the blocks. */
export function listsOf(blocks: readonly Block<Stage>[]): readonly ItemList[] {
  return blocks.flatMap((block) =>
    block.kind === 'clause' ? listsOf(block.blocks) : block.kind === 'list' ? listsIn(block) : [],
  );
}

/** An item of nothing but paragraphs. */
export function plainItem(id: string, content: ListItem['content']): ListItem {
  return { id, content, lists: [], goesOn: false };
}

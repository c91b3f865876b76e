import { describe, expect, it } from 'vitest';
import type { ItemList } from '#core/document/document.ts';
import { bulletOf, listedItems, listsIn, marksOf } from '#core/document/itemLists.ts';
import { plainTextOf } from '#core/document/inline.ts';
import { bullets, listOf } from '#tests/builders/documentNodes.ts';

const inner = listOf('number', 'inner', [['first'], ['second', bullets('deep', 'deepest')]]);
const outer = listOf('bullet', 'outer', [['one', inner], ['two']]);

describe('lists within lists', () => {
  it('are read from the outermost in, each item with what stands before it', () => {
    const read = listedItems(outer).map(({ mark, nesting, content }) => [
      nesting,
      mark,
      content.map(plainTextOf).join(),
    ]);
    expect(read).toEqual([
      [0, '•', 'one'],
      [1, '1.', 'first'],
      [1, '2.', 'second'],
      [2, '•', 'deepest'],
      [0, '•', 'two'],
    ]);
  });

  it('have bullets that differ from those around them', () => {
    expect([0, 1, 2, 3].map(bulletOf)).toEqual(['•', '–', '•', '–']);
  });

  it('count no item that goes on with the one before it', () => {
    const items: ItemList['items'] = inner.items.flatMap((item) => [
      item,
      { ...item, id: `${item.id}-rest`, goesOn: true },
    ]);
    expect(marksOf({ ...inner, items }, 0)).toEqual(['1.', null, '2.', null]);
  });

  it('are all found in the one around them', () => {
    expect(listsIn(outer).map(({ id }) => id)).toEqual(['outer', 'inner', 'deep']);
  });
});

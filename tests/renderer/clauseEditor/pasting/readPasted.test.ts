import { expect, test } from 'vitest';
import { readPasted } from '#renderer/clauseEditor/pasting/readPasted.ts';

const nested = (tag: string, levels: number) => `${`<${tag}>`.repeat(levels)}deep${`</${tag}>`.repeat(levels)}`;

test('what is nested as in a page is read', () => {
  expect(readPasted(nested('div', 60))).toMatchObject([{ kind: 'paragraph', content: [{ text: 'deep' }] }]);
});

test.each(['div', 'b', 'ul'])('%s within itself without an end gives nothing, and no error', (tag) => {
  expect(readPasted(nested(tag, 50_000))).toEqual([]);
});

import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Block, Clause, Table } from '#core/document/document.ts';
import { ContractBlocks } from '#renderer/preview/Blocks.tsx';
import { GROUP } from '#renderer/preview/groups.ts';
import { listOf } from '#tests/builders/documentNodes.ts';

const names = (count: number) => Array.from({ length: count }, (_, at) => `place-${at}`);

function clause(id: string): Clause {
  return { kind: 'clause', id, level: 2, anchor: id, label: { own: id, full: id }, title: null, blocks: [] };
}

function table(rows: readonly string[]): Table {
  const cells = [{ content: [], isRowHeader: false }];
  return {
    kind: 'table',
    id: 'table',
    summary: 'A table',
    columns: [{ width: 1, align: 'left' }],
    header: { id: 'head', cells },
    rows: rows.map((id) => ({ id, cells })),
  };
}

function places(blocks: readonly Block[], kind: string): readonly (string | null)[] {
  const { container } = render(<ContractBlocks blocks={blocks} />);
  return [...container.querySelectorAll(kind)].map((element) => element.getAttribute('data-block'));
}

test.each([1, GROUP, GROUP + 1, 3 * GROUP, 3 * GROUP + 5])('%i clauses stand once each, in their order', (count) => {
  expect(places(names(count).map(clause), '.clause')).toEqual(names(count));
});

test.each([1, GROUP + 1, 3 * GROUP])('%i rows of a table stand once each, in their order', (count) => {
  expect(places([table(names(count))], '.tableBody .row')).toEqual(names(count));
});

test('items of a list stand within the item that they belong to, with their marks', () => {
  const inner = listOf('number', 'inner', [['a'], ['b']]);
  const { container } = render(<ContractBlocks blocks={[listOf('bullet', 'outer', [['one', inner], ['two']])]} />);
  const marks = [...container.querySelectorAll('li')].map((item) => [
    item.dataset['mark'],
    item.firstChild?.textContent,
  ]);
  expect(marks).toEqual([
    ['•', 'one'],
    ['1.', 'a'],
    ['2.', 'b'],
    ['•', 'two'],
  ]);
  expect([...container.querySelectorAll('li li [data-block]')].map((item) => item.textContent)).toEqual(['a', 'b']);
  expect(container.querySelectorAll('[data-block="outer-1"]')).toHaveLength(1);
});

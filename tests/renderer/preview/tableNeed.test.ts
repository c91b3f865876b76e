import { expect, test } from 'vitest';
import type { Table } from '#core/document/document.ts';
import { tableNeed } from '#renderer/preview/tableNeed.ts';

function table(...rows: readonly (readonly string[])[]): Table {
  const [header = [], ...others] = rows.map((words, index) => ({
    id: `row-${index}`,
    cells: words.map((text) => ({
      content: [[{ kind: 'text' as const, text, marks: [] }]],
      isRowHeader: false,
    })),
  }));
  return {
    kind: 'table',
    id: 'table',
    summary: 'A table',
    columns: header.cells.map(() => ({ width: 1, align: 'left' as const })),
    header,
    rows: others,
  };
}

test('a table of two columns stands in any width', () => {
  expect(tableNeed(table(['Prioritet', 'Tilgængelighedsmålepunkt'], ['P1', 'x']))).toBeNull();
});

test('a table needs the room of its longest words, not of its sentences', () => {
  const short = table(['A', 'B', 'C'], ['one two three four five six', 'b', 'c']);
  const long = table(['Servicemål', 'Måleperiode', 'Betingelser', 'Servicekredit'], ['S1', 'a', 'b', 'c']);
  expect(tableNeed(short)).toBe(20);
  expect(tableNeed(long)).toBe(26);
});

test('an address does not widen a table beyond what it would be with a long word', () => {
  const address = 'jonas.oestergaard.with.a.long.name@fjordblik.example';
  expect(tableNeed(table(['A', 'B', 'C'], [address, address, address]))).toBe(26);
});

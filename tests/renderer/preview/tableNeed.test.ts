import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Table, TableRow } from '#core/document/document.ts';
import { NEEDS, roomOf, tableNeed } from '#renderer/preview/tableNeed.ts';

const row = (words: readonly string[], id: string): TableRow => ({
  id,
  cells: words.map((text) => ({ content: [[{ kind: 'text', text, marks: [] }]], isRowHeader: false })),
});

function table(header: readonly string[], ...rows: readonly (readonly string[])[]): Table {
  return {
    kind: 'table',
    id: 'table',
    summary: 'A table',
    columns: header.map(() => ({ width: 1, align: 'left' })),
    header: row(header, 'head'),
    rows: rows.map((words, index) => row(words, `row-${index}`)),
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
  const word = 'abcdefghijklmnop';
  expect(tableNeed(table(['A', 'B', 'C'], [address, address, address]))).toBe(
    tableNeed(table(['A', 'B', 'C'], [word, word, word])),
  );
});

test.each([
  ['Kontraktansvarlig', { letters: 17, isDivided: false }],
  ['Tilgængelighedsmålepunktsansvarlig', { letters: 24, isDivided: true }],
  ['jonas.oestergaard@fjordblik.example', { letters: 16, isDivided: true }],
  ['https://support.fjordblik.example', { letters: 16, isDivided: true }],
  ['(Driftsansvarlig)', { letters: 17, isDivided: false }],
])('%s is kept whole as far as a word is, and divided as an address', (text, room) => {
  expect(roomOf({ content: [[{ kind: 'text', text, marks: [] }]], isRowHeader: false })).toEqual(room);
});

test('a table of eight roles needs more than a page has', () => {
  const roles = [
    'Leder af servicedesken',
    'Servicedesk',
    'It-drift',
    'It-direktør',
    'Aftaleejer',
    'Systemejer',
    'Nærmeste leder',
  ];
  expect(tableNeed(table(['Opgave', ...roles], ['Udstyre nye medarbejdere', 'A', 'R', '', '', '', '', 'C']))).toBe(48);
});

test('contract.css knows every width at which a table stands as a list', () => {
  const css = readFileSync(join(import.meta.dirname, '../../../renderer/preview/contract.css'), 'utf8');
  const known = [...css.matchAll(/max-width: (\d+)em\) \{\s+\.needs-(\d+) \{\s+--stacked: yes/gu)].map(
    ([, width, need]) => [width, need],
  );
  expect(known).toEqual(NEEDS.map((need) => [String(need), String(need)]));
});

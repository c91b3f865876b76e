import { expect, test } from 'vitest';
import { LARGEST_TABLE_FILE, MOST_COLUMNS, MOST_ROWS } from '#core/addressBook/limits.ts';
import { readTable, writeTable } from '#core/addressBook/table.ts';
import { written } from './bytes.ts';

function table(text: string) {
  const read = readTable(written.utf8(text));
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

const cells = (text: string) => table(text).rows.map((row) => row.cells);

test.each(Object.entries(written))('%s is found out', (_, bytes) => {
  const read = readTable(bytes('Navn;Pris\r\nSmørrebrød på Ærø;€ 5 – 7\r\n'));
  expect(read.ok && read.value.headers).toEqual(['Navn', 'Pris']);
  expect(read.ok && read.value.rows).toEqual([{ line: 2, cells: ['Smørrebrød på Ærø', '€ 5 – 7'] }]);
});

test.each([';', ',', '\t'])('cells are divided by %j', (separator) => {
  const read = table(['a', '"b;,\tb"', 'c'].join(separator) + '\n' + ['1', '2', '3'].join(separator));
  expect(read.separator).toBe(separator);
  expect(read.headers).toEqual(['a', 'b;,\tb', 'c']);
  expect(read.rows).toEqual([{ line: 2, cells: ['1', '2', '3'] }]);
});

test('the separator that Excel names in a line of its own is believed', () => {
  const read = table('sep=;\r\na,b;c\r\n1;2\r\n');
  expect(read.headers).toEqual(['a,b', 'c']);
  expect(read.rows).toEqual([{ line: 3, cells: ['1', '2'] }]);
});

test('a quoted cell may have lines, and the lines after it keep their numbers', () => {
  expect(table('a,b\r\n"one\r\ntwo ""three""",x\r\n4,5\r\n').rows).toEqual([
    { line: 2, cells: ['one\r\ntwo "three"', 'x'] },
    { line: 4, cells: ['4', '5'] },
  ]);
});

test.each(['\n', '\r\n', '\r'])('a line may end with %j, also the last', (end) => {
  expect(cells(`a,b${end}1,2${end}3,4${end}`)).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
});

test('a line that lacks cells has empty ones', () => {
  expect(cells('a,b,c\n1\n')).toEqual([['1', '', '']]);
});

test('a line with more cells than columns is not guessed at', () => {
  const { rows, faults } = table('a,b\n1,2,3\n4,5,,\n');
  expect(faults).toEqual([{ kind: 'tooManyCells', line: 2, column: 3, expected: 2 }]);
  expect(rows).toEqual([{ line: 3, cells: ['4', '5'] }]);
});

test('a quotation mark without a second one costs its own line only', () => {
  const { rows, faults } = table('a,b\r\n1,"x\r\n3,4\r\n"5",6\r\n');
  expect(faults).toEqual([{ kind: 'quotes', line: 2, column: 2 }]);
  expect(rows).toEqual([
    { line: 3, cells: ['3', '4'] },
    { line: 4, cells: ['5', '6'] },
  ]);
});

test('a quotation mark within a word is a letter of it', () => {
  expect(cells('a,b\n5" pipe,6" pipe\n')).toEqual([['5" pipe', '6" pipe']]);
});

test('numbers that Excel keeps as text are the text', () => {
  expect(cells('cvr\n"=""01234567"""\n')).toEqual([['01234567']]);
});

test('what would be a formula is written as text, and read as it was', () => {
  const formulas = ['=1+1', '+45 11 22 33 44', '-1', '@SUM(A1)', '\tx', "'=x", "''=x", "'quoted'"];
  const file = writeTable([['a'], ...formulas.map((formula) => [formula])], ';');
  const lines = file.split('\r\n');
  expect(lines.slice(1, 6).every((line) => line.startsWith(`"'`))).toBe(true);
  expect(cells(file).flat()).toEqual(formulas);
});

const bytes = (length: number) => new Uint8Array(length).fill(0x61);

test.each([
  ['too large a file', bytes(LARGEST_TABLE_FILE + 1), 'tooLarge'],
  ['too many lines', written.utf8('a\n'.repeat(MOST_ROWS + 2)), 'tooManyRows'],
  ['too many columns', written.utf8('a,'.repeat(MOST_COLUMNS)), 'tooManyColumns'],
  ['a workbook', written.utf8('PK\u0003\u0004'), 'workbook'],
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'workbook'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'notText'],
  ['nothing', new Uint8Array(), 'empty'],
  ['blanks', written.utf8('\uFEFF \r\n\r\n'), 'empty'],
] as const)('%s is refused', (_, file, kind) => {
  const read = readTable(file);
  expect(read.ok ? null : read.problem.kind).toBe(kind);
});

import { describe, expect, it } from 'vitest';
import { run, textBox, type Row, type TableBox } from '#core/printing/pdf/boxes.ts';
import { columnsOf } from '#core/printing/pdf/columns.ts';
import { facesOf } from '#core/printing/pdf/glyphs.ts';
import { tableStrips } from '#core/printing/pdf/rows.ts';
import { styles } from '#core/printing/pdf/styles.ts';
import { typeface } from '#tests/builders/typeface.ts';

const typeCase = { faces: facesOf(typeface), missing: new Set<string>() };
const WIDTH = 400;
const HIGHEST = 600;

const row = (...cells: readonly string[]): Row => ({
  cells: cells.map((text) => ({ boxes: [textBox({ runs: [run(text, styles.cell)], style: styles.cell })] })),
  anchors: [],
});

const table = (shares: readonly number[], ...rows: readonly Row[]): TableBox => ({
  kind: 'table',
  indent: 0,
  before: 4,
  after: 6,
  shares,
  gap: 0,
  padding: { vertical: 3, horizontal: 5 },
  header: { row: row(...shares.map(() => 'Head')), shade: 'FFFFFF', rule: { width: 1, colour: '000000' } },
  rows,
  ruleBetween: null,
  ruleAround: null,
});

const widths = (box: TableBox): readonly number[] => columnsOf(box, WIDTH, typeCase).map((column) => column.width);

describe('columns', () => {
  it('are as wide as their shares say', () => {
    expect(widths(table([1, 3], row('a', 'b')))).toEqual([100, 300]);
  });

  it('are widened for a word that would not fit, as the others can spare it', () => {
    const [narrow = 0, wide = 0] = widths(table([1, 9], row('Responsibility', 'b')));
    expect(narrow).toBeGreaterThan(60);
    expect(narrow + wide).toBeCloseTo(WIDTH);
  });

  it('are not widened for an address', () => {
    expect(widths(table([1, 9], row('https://www.example.com/terms', 'b')))).toEqual([40, 360]);
  });
});

describe('rows', () => {
  it('keep the header with the first row, and neither the first nor the last row alone', () => {
    const rows = ['1', '2', '3', '4', '5'].map((text) => row(text));
    const strips = tableStrips(table([1], ...rows), WIDTH, HIGHEST, typeCase);
    expect(strips.map((strip) => strip.keepWithNext)).toEqual([true, true, false, false, true, false]);
  });

  it('are cut between lines when they are higher than a page, and lose nothing', () => {
    const strips = tableStrips(table([1, 1], row('tall '.repeat(3000), 'b')), WIDTH, HIGHEST, typeCase);
    expect(strips.every((strip) => strip.height < HIGHEST)).toBe(true);
    const lines = strips.flatMap((strip) => strip.marks.filter((mark) => mark.kind === 'line'));
    const words = lines.flatMap((mark) => mark.line.pieces.flatMap((piece) => piece.shapes)).length;
    expect(words).toBeGreaterThanOrEqual(3000);
  });

  it('print a table without rows as its header', () => {
    expect(tableStrips(table([1]), WIDTH, HIGHEST, typeCase)).toHaveLength(1);
  });
});

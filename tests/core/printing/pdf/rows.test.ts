import { describe, expect, it } from 'vitest';
import { run, textBox, type Cell, type Row, type TableBox, type TextBox } from '#core/printing/pdf/boxes.ts';
import { laidOut } from '#core/printing/pdf/columns.ts';
import { facesOf } from '#core/printing/pdf/glyphs.ts';
import { tableStrips } from '#core/printing/pdf/rows.ts';
import { styles } from '#core/printing/pdf/styles.ts';
import { wordsOf } from '#core/printing/pdf/words.ts';
import type { Keep, Strip } from '#core/printing/pdf/strips.ts';
import { typeface } from '#tests/builders/typeface.ts';

const typeCase = { faces: facesOf(typeface), missing: new Set<string>(), division: () => [] };
const WIDTH = 400;
const HIGHEST = 600;

const row = (...cells: readonly string[]): Row => ({
  cells: cells.map((text) => ({ boxes: [textBox({ runs: [run(text, styles.cell)], style: styles.cell })], tag: null })),
  anchors: [],
});

const table = (shares: readonly number[], ...rows: readonly Row[]): TableBox => ({
  kind: 'table',
  isForm: false,
  indent: 0,
  before: 4,
  after: 6,
  shares,
  gap: 0,
  padding: { vertical: 3, horizontal: 5 },
  header: { row: row(...shares.map(() => 'Head')), shade: 'paper', rule: { width: 1, colour: 'ink' } },
  rows,
  ruleBetween: null,
  ruleAround: null,
});

const widths = (box: TableBox): readonly number[] =>
  laidOut(box, WIDTH, typeCase).columns.map((column) => column.width);

const RACI_WIDTH = 447;

const bold = (...cells: readonly string[]): Row => ({
  cells: cells.map((text) => ({
    boxes: [textBox({ runs: [run(text, styles.cellHead)], style: styles.cellHead })],
    tag: null,
  })),
  anchors: [],
});

/** Six columns under bold headers: the table that shows first when words have no room. */
const responsibilities = (third: string, fourth: string): TableBox => {
  const rows = [bold('Levere driftsrapporten', 'A/R', '', '', 'I', '')];
  const header = bold('Opgave', 'Serviceansvarlig', 'Drift', third, 'Kontraktansvarlig', fourth);
  const plain = table([3, 1, 1, 1, 1, 1], ...rows);
  return { ...plain, indent: 36, header: { row: header, shade: 'paper', rule: { width: 1, colour: 'ink' } } };
};

const brokenIn = (box: TableBox, row: Row, width: number): readonly string[] => {
  const laid = laidOut(box, width, typeCase);
  return row.cells.flatMap((cell, index) => {
    const room = (laid.columns[index]?.width ?? 0) - 2 * laid.table.padding.horizontal;
    return cell.boxes.flatMap(({ runs }) =>
      wordsOf(runs, typeCase.faces, typeCase.missing)
        .filter((word) => word.width > room + 0.01)
        .map((word) => word.fragments.map(({ text }) => text).join('')),
    );
  });
};

const brokenHeaderWords = (box: TableBox, width: number): readonly string[] =>
  box.header === null ? [] : brokenIn(box, box.header.row, width);

const brokenWords = (box: TableBox, width: number): readonly string[] => [
  ...brokenHeaderWords(box, width),
  ...box.rows.flatMap((part) => brokenIn(box, part, width)),
];

describe('columns', () => {
  it('are as wide as their shares say', () => {
    expect(widths(table([1, 3], row('a', 'b')))).toEqual([100, 300]);
  });

  it('are widened for a word that would not fit, as the others can spare it', () => {
    const [narrow = 0, wide = 0] = widths(table([1, 9], row('Responsibility', 'b')));
    expect(narrow).toBeGreaterThan(60);
    expect(narrow + wide).toBeCloseTo(WIDTH);
  });

  it('are widened for an address as far as that makes the table lower', () => {
    const [address = 0, other = 0] = widths(table([1, 9], row('https://www.example.com/terms', 'b')));
    expect(address).toBeGreaterThan(80);
    expect(address).toBeLessThan(180);
    expect(address + other).toBeCloseTo(400);
  });

  it('keep an address whole where the table is no higher for it, and divide it where it would be', () => {
    const address = 'mads.tolstrup@vesteraa.example';
    const columnOf = (reached: string): number => widths(table([2, 1, 1], row(reached, address, 'P1 and P2')))[1] ?? 0;
    const whole = wordsOf([run(address, styles.cell)], typeCase.faces, new Set())[0]?.width ?? 0;
    expect(columnOf('Half of the time')).toBeGreaterThanOrEqual(whole + 10);
    expect(columnOf('Half of the time allowed for it has passed and the Incident is not resolved yet')).toBeLessThan(
      whole,
    );
  });

  it('break no word of a header in a table of many columns, nor a word below it', () => {
    const raci = responsibilities('Servicedesk', 'Systemejer');
    const { table: fitted, columns } = laidOut(raci, RACI_WIDTH, typeCase);
    expect(brokenWords(raci, RACI_WIDTH)).toEqual([]);
    expect(fitted.padding.horizontal).toBeLessThan(raci.padding.horizontal);
    expect(columns[0]?.x).toBe(raci.indent);
  });

  it('take the indent too where the words need it, and not more', () => {
    const raci = responsibilities('Informationschef', 'Systemejer');
    const { columns } = laidOut(raci, RACI_WIDTH, typeCase);
    const last = columns.at(-1);
    expect(brokenWords(raci, RACI_WIDTH)).toEqual([]);
    expect(columns[0]?.x).toBeLessThan(raci.indent);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(RACI_WIDTH);
  });

  it('break the words of cells before those of the header', () => {
    const raci = responsibilities('Servicedesk', 'Systemejer');
    const narrow = 370;
    expect(brokenHeaderWords(raci, narrow)).toEqual([]);
    expect(brokenWords(raci, narrow)).toEqual(['driftsrapporten']);
  });
});

const SIGNS: Readonly<Record<Keep, string>> = { no: '-', ifRoom: 'r', always: 'a' };
const kept = (box: TableBox): string =>
  tableStrips(box, WIDTH, HIGHEST, typeCase)
    .map((strip) => SIGNS[strip.keepWithNext])
    .join('');
const lines = (count: number): string => Array.from({ length: count }, () => 'line '.repeat(70)).join(' ');

describe('rows', () => {
  it('keep two rows with the header, and neither the first nor the last row alone', () => {
    const rows = ['1', '2', '3', '4', '5', '6', '7', '8'].map((text) => row(text));
    expect(kept(table([1], ...rows))).toBe('ar-----r-');
  });

  it('keep two rows with the header even if they take several lines each', () => {
    const rows = ['1', '2', '3', '4', '5'].map(() => row(lines(1)));
    expect(kept(table([1], ...rows))).toBe('ar----');
  });

  it('stay whole when they are few and low', () => {
    expect(kept(table([1], row('1'), row('2'), row('3'), row('4')))).toBe('arrr-');
    const high = [row(lines(1)), row(lines(1)), row(lines(1)), row(lines(1))];
    expect(kept(table([1], ...high))).toBe('ar---');
  });

  it('do not move three high rows to the next page together', () => {
    expect(kept(table([1], row(lines(1)), row(lines(1)), row(lines(1))))).toBe('ar--');
  });

  it('may begin a list without a header with one entry', () => {
    const rows = ['1', '2', '3', '4', '5', '6', '7', '8'].map((text) => row(text));
    expect(kept({ ...table([1], ...rows), header: null, ruleBetween: null })).toBe('------r-');
  });

  it('keep the first two facts together, and the last two', () => {
    const rows = ['1', '2', '3', '4', '5', '6', '7', '8'].map((text) => row(text));
    const rule = { width: 0.5, colour: 'rule' } as const;
    expect(kept({ ...table([1], ...rows), header: null, ruleBetween: rule })).toBe('r-----r-');
  });

  it('are cut when they would leave a third of a page empty, two lines together', () => {
    const strips = tableStrips({ ...table([1], row(lines(6))), header: null }, WIDTH, HIGHEST, typeCase);
    expect(strips.length).toBeGreaterThan(10);
    expect(strips[0]?.keepWithNext).toBe('always');
    expect(strips.at(-2)?.keepWithNext).toBe('always');
    expect(strips[3]?.keepWithNext).toBe('no');
  });

  it('are cut between lines when they are higher than a page, and lose nothing', () => {
    const strips = tableStrips(table([1, 1], row('tall '.repeat(3000), 'b')), WIDTH, HIGHEST, typeCase);
    expect(strips.every((strip) => strip.height < HIGHEST)).toBe(true);
    const printed = strips.flatMap((strip) => strip.marks.filter((mark) => mark.kind === 'line'));
    const words = printed.flatMap((mark) => mark.line.pieces.flatMap((piece) => piece.shapes)).length;
    expect(words).toBeGreaterThanOrEqual(3000);
  });

  it('print a table without rows as its header, which may stand last on a page', () => {
    expect(kept(table([1]))).toBe('-');
  });

  it('repeat a header of up to a third of a page, and cut one that is higher than half of it', () => {
    const headed = (text: string): readonly Strip[] => {
      const box = table([1], row('1'), row('2'), row('3'), row('4'), row('5'));
      return tableStrips({ ...box, header: box.header && { ...box.header, row: row(text) } }, WIDTH, HIGHEST, typeCase);
    };
    const heights = (text: string): readonly number[] => headed(text).map(({ repeated }) => repeated?.height ?? 0);
    expect(heights(lines(4)).at(-1)).toBeGreaterThan(HIGHEST / 5);
    expect(headed(lines(6))).toHaveLength(6);
    expect(heights(lines(6)).at(-1)).toBe(0);
    const cut = headed(lines(8));
    expect(cut.length).toBeGreaterThan(20);
    expect(cut.every(({ repeated }) => repeated === null)).toBe(true);
    expect(cut.at(-6)?.keepWithNext).toBe('always');
  });
});

const field = (value: string): readonly TextBox[] => [
  textBox({ runs: [run(value, styles.body)], style: styles.body, before: 20, endsLevel: true }),
  textBox({ runs: [run('Label', styles.label)], style: styles.label }),
];
const party = (name: string, ...values: readonly string[]): Cell => ({
  boxes: [textBox({ runs: [run(name, styles.body)], style: styles.body }), ...values.flatMap(field)],
  tag: null,
});
const form = (left: Cell, right: Cell): TableBox => ({
  ...table([1, 1], { cells: [left, right], anchors: [] }),
  header: null,
  isForm: true,
});
const labelsOf = (box: TableBox): readonly number[] =>
  tableStrips(box, WIDTH, HIGHEST, typeCase)
    .flatMap((strip) => strip.marks)
    .flatMap((mark) => (mark.kind === 'line' && mark.line.pieces[0]?.run.text === 'Label' ? [mark.y] : []));

describe('a form', () => {
  it('has its fields level, however many lines a name or a title takes', () => {
    const labels = labelsOf(
      form(party('A', 'one', 'two'), party('Long name '.repeat(12), 'one', 'long title '.repeat(9))),
    );
    expect(labels).toHaveLength(4);
    expect(labels[0]).toBeCloseTo(labels[2] ?? 0);
    expect(labels[1]).toBeCloseTo(labels[3] ?? 0);
  });

  it('is not divided, however much of the page it takes', () => {
    const values = Array.from({ length: 8 }, () => 'value');
    expect(tableStrips(form(party('A', ...values), party('B', ...values)), WIDTH, HIGHEST, typeCase)).toHaveLength(1);
  });
});

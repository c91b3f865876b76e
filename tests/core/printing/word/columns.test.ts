import { describe, expect, it } from 'vitest';
import { fittedToWords } from '#core/printing/word/columns.ts';
import { facesOf, lineCounter } from '#core/printing/word/measure.ts';
import { paragraph, plain, type TableForm, type WordRow, type WordTable } from '#core/printing/word/story.ts';
import { typeface } from '#tests/builders/typeface.ts';

const faces = facesOf(typeface);
const row = (...cells: readonly string[]): WordRow => ({
  cells: cells.map((text) => [paragraph('TableText', [plain(text)])]),
});
const LONG = 'A main function fails for at least ten users, and their work continues only by other means';
const table = (form: TableForm, header: WordRow | null, ...rows: readonly WordRow[]): WordTable => ({
  kind: 'table',
  form,
  summary: '',
  left: 0,
  columns: [200, 200],
  header,
  rows,
});
const fitted = (asked: WordTable): readonly number[] => {
  const [made] = fittedToWords([asked], faces);
  return made?.kind === 'table' ? made.columns : [];
};
const linesOf = (text: string, width: number): number =>
  lineCounter(paragraph('TableText', [plain(text)]), faces)(width - 10);

describe('columns of Word', () => {
  it('give room to the column that saves lines by it, and keep the whole', () => {
    const [first = 0, second = 0] = fitted(table('ruled', row('Priority', 'Criteria'), row('P1', LONG)));
    expect(first + second).toBeCloseTo(400, 5);
    expect(linesOf(LONG, second)).toBeLessThan(linesOf(LONG, 200));
    expect(linesOf('Priority', first)).toBe(1);
  });

  it('stay as they are where no line is saved', () => {
    expect(fitted(table('ruled', row('Priority', 'Target'), row('P1', '4 hours')))).toEqual([200, 200]);
  });

  it('of facts stay in line with those of other facts', () => {
    expect(fitted(table('facts', null, row('Purpose', LONG)))).toEqual([200, 200]);
  });

  it('make room for a long word', () => {
    const address = 'annesofie.baek.lindegaard@fjordblik.example';
    const [first = 0] = fitted({
      ...table('ruled', row('Contact', 'Hours'), row(address, '9–17')),
      columns: [100, 300],
    });
    expect(linesOf(address, first)).toBe(1);
  });
});

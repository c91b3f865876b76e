import { describe, expect, it } from 'vitest';
import { fittedToWords } from '#core/printing/word/columns.ts';
import { facesOf, lineCounter, widestWord } from '#core/printing/word/measure.ts';
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
  padding: null,
  columns: [200, 200],
  header,
  rows,
});
const fitted = (asked: WordTable): readonly number[] => {
  const [made] = fittedToWords([asked], faces);
  return made?.kind === 'table' ? made.columns : [];
};
const made = (asked: WordTable): WordTable => {
  const [only] = fittedToWords([asked], faces);
  if (only?.kind !== 'table') throw new Error('No table.');
  return only;
};
const shared = (width: number): readonly number[] => Array.from({ length: 5 }, () => width / 5);
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
      padding: null,
      columns: [100, 300],
    });
    expect(linesOf(address, first)).toBe(1);
  });

  it('begin at the margin, and have less room around them, where words alone fill the table', () => {
    const roles = ['Servicechef', 'Servicedesk', 'Administrationschef', 'Terminalchef', 'Kontraktansvarlig'];
    const asked = { ...table('ruled', row(...roles), row('A', 'R', 'I', '', '')), left: 36 };
    const words = roles.map((word) => widestWord(paragraph('TableText', [plain(word)]), 1000, faces));
    const needed = words.reduce((sum, width) => sum + Math.ceil(width), 0);
    const roomy = made({ ...asked, columns: shared((needed + 50) / 0.8) });
    expect([roomy.left, roomy.padding]).toEqual([36, null]);
    const crowded = made({ ...asked, columns: shared(needed + 20) });
    expect([crowded.left, crowded.padding]).toEqual([0, null]);
    const full = made({ ...asked, columns: shared(needed - 6) });
    expect([full.left, full.padding]).toEqual([0, 3]);
    for (const { columns, padding } of [roomy, crowded, full]) {
      const room = columns.map((width) => width - 2 * (padding ?? 5));
      expect(room.map((width, index) => width >= (words[index] ?? 0))).toEqual(roles.map(() => true));
    }
  });

  it('cut an address before a word', () => {
    const asked = {
      ...table('ruled', row('Contact', 'Responsibility', 'Notification'), row(`${'a'.repeat(40)}@example.com`, '', '')),
      columns: [150, 75, 75],
    };
    const [, second = 0, third = 0] = made(asked).columns;
    expect(linesOf('Responsibility', second)).toBe(1);
    expect(linesOf('Notification', third)).toBe(1);
  });
});

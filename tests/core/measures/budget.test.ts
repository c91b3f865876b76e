import { describe, expect, it } from 'vitest';
import { downtimeBudget, exceedsCeiling, readLength, USUAL_BASES, type BudgetBasis } from '#core/measures/budget.ts';
import { decimal, exact, fixed, whole, type Exact } from '#core/measures/exact.ts';
import { HOUR, MINUTE } from '#core/measures/lengths.ts';
import { instantOf } from '#core/measures/moment.ts';
import { agreedTime } from '#core/measures/partialWindow.ts';
import { windowAt } from '#core/measures/windows.ts';
import { DESK, hoursOf } from '#tests/builders/calendars.ts';

const WORKING_WEEK: BudgetBasis = { kind: 'serviceHours', milliseconds: 168 * HOUR };

/** The table of SLA reference §6, cell by cell as it is printed there. */
const TABLE = `
98     | 28 m 48 s | 3 h 21 m  | 13 h 26 m | 14 h 24 m | 14 h 52 m | 14 h 36 m | 43 h 40 m | 175 h 12 m    | 3 h 21 m
99     | 14 m 24 s | 1 h 40 m  | 6 h 43 m  | 7 h 12 m  | 7 h 26 m  | 7 h 18 m  | 21 h 50 m | 87 h 36 m     | 1 h 40 m
99.5   | 7 m 12 s  | 50 m 24 s | 3 h 21 m  | 3 h 36 m  | 3 h 43 m  | 3 h 39 m  | 10 h 55 m | 43 h 48 m     | 50 m 24 s
99.8   | 2 m 53 s  | 20 m 10 s | 1 h 20 m  | 1 h 26 m  | 1 h 29 m  | 1 h 27 m  | 4 h 22 m  | 17 h 31 m     | 20 m 10 s
99.9   | 1 m 26 s  | 10 m 5 s  | 40 m 19 s | 43 m 12 s | 44 m 38 s | 43 m 48 s | 2 h 11 m  | 8 h 45 m 36 s | 10 m 5 s
99.95  | 43 s      | 5 m 2 s   | 20 m 10 s | 21 m 36 s | 22 m 19 s | 21 m 54 s | 1 h 5 m   | 4 h 22 m 48 s | 5 m 2 s
99.99  | 8.6 s     | 1 m 0 s   | 4 m 2 s   | 4 m 19 s  | 4 m 28 s  | 4 m 23 s  | 13 m 6 s  | 52 m 34 s     | 1 m 0 s
99.999 | 0.86 s    | 6.0 s     | 24 s      | 26 s      | 27 s      | 26 s      | 1 m 19 s  | 5 m 15 s      | 6.0 s`;

const CELLS = TABLE.trim()
  .split('\n')
  .flatMap((row) => {
    const [target = '', ...cells] = row.split('|').map((cell) => cell.trim());
    return cells.map((cell, column) => [target, cell, [...USUAL_BASES, WORKING_WEEK][column]] as const);
  });

/** As the table prints it: hours with minutes cut off, or minutes with the nearest second. */
function asPrinted(budget: Exact, cell: string): string {
  const places = /\.(\d+)/.exec(cell)?.[1]?.length ?? 0;
  const { hours, minutes, seconds } = readLength(budget);
  const second = `${fixed(seconds, places, cell.includes('.') ? 'down' : 'halfUp')} s`;
  return cell
    .split(/(?<=[hms]) /)
    .map((part) => ({ h: `${hours} h`, m: `${minutes} m`, s: second })[part.at(-1) ?? ''])
    .join(' ');
}

const minutes = (basis: BudgetBasis): string => decimal(downtimeBudget('99.9', basis), 12).replace(/$/, '');

const budgetOf = (date: string): string => {
  const window = windowAt({ kind: 'calendarMonth' }, instantOf(date, '12:00', 'Europe/Copenhagen'), {
    path: 'w',
    timeZone: 'Europe/Copenhagen',
  });
  if (!window.ok) throw new Error(window.problem.kind);
  return decimal(downtimeBudget('99.9', { kind: 'serviceHours', milliseconds: agreedTime(window.value, 'always') }));
};

describe('a downtime budget', () => {
  it.each(CELLS)('of %s %% is %s', (target, cell, basis) => {
    if (basis === undefined) throw new Error('no such column');
    expect(asPrinted(downtimeBudget(target, basis), cell)).toBe(cell);
  });

  it('of 99.9 % a month is exactly 43 min 12 s of 30 days and 43 min 48 s of a twelfth of a year', () => {
    expect(minutes({ kind: 'days', days: 30 })).toBe(String(43 * MINUTE + 12_000));
    expect(minutes({ kind: 'twelfth' })).toBe(String(43 * MINUTE + 48_000));
  });

  it('follows summer time: 99.9 % of March 2026 is 44 min 34.8 s and of October 44 min 42 s', () => {
    expect(budgetOf('2026-03-10')).toBe(String(44_580 * 60));
    expect(budgetOf('2026-10-10')).toBe(String(44_700 * 60));
  });

  it('of the opening hours of a desk in a month is about ten minutes, not 43', () => {
    const window = {
      from: instantOf('2026-11-01', '00:00', 'Europe/Copenhagen'),
      to: instantOf('2026-12-01', '00:00', 'Europe/Copenhagen'),
    };
    const hours = agreedTime(window, hoursOf(DESK));
    expect(hours / HOUR).toBe(166);
    expect(readLength(downtimeBudget('99.9', { kind: 'serviceHours', milliseconds: hours }))).toMatchObject({
      hours: 0,
      minutes: 9,
    });
  });

  it('is broken by maintenance that counts and takes more', () => {
    const month = { kind: 'days', days: 30 } as const;
    expect(exceedsCeiling('99.5', whole(4 * HOUR), month)).toBe(true);
    expect(exceedsCeiling('99.4', whole(4 * HOUR), month)).toBe(false);
    expect(exceedsCeiling('100', exact('0'), month)).toBe(false);
  });
});

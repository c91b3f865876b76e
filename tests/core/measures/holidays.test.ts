import { describe, expect, it } from 'vitest';
import { namedHolidays, publicHolidays } from '#core/measures/holidays.ts';

describe('public holidays', () => {
  it('of Denmark in 2026 are the ten of the reference and no contractual day', () => {
    expect([...publicHolidays('denmark', 2026)]).toEqual([
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('of Denmark have General Prayer Day until 2023 and not from 2024', () => {
    expect(publicHolidays('denmark', 2023)).toContain('2023-05-05');
    expect(publicHolidays('denmark', 2024)).not.toContain('2024-04-26');
    expect(publicHolidays('denmark', 2026)).not.toContain('2026-05-01');
  });

  it('of other countries know the days that move to a Monday or a Friday', () => {
    expect(publicHolidays('unitedKingdom', 2026)).toContain('2026-12-28');
    expect(publicHolidays('unitedStates', 2026)).toContain('2026-07-03');
  });

  it.each([
    ['germany', '2026-10-03'],
    ['sweden', '2026-06-06'],
    ['norway', '2026-05-17'],
    ['unitedStates', '2026-11-26'],
  ] as const)('of %s have the national day %s', (set, day) => {
    expect(publicHolidays(set, 2026)).toContain(day);
  });

  it('are none where a calendar has none', () => {
    expect(publicHolidays('none', 2026).size).toBe(0);
  });

  it.each([
    ['da', 'Påskedag'],
    ['en', 'Easter Sunday'],
  ] as const)('have names in %s', (language, name) => {
    expect(namedHolidays('denmark', 2027, language)).toContainEqual({ date: '2027-03-28', name });
  });
});

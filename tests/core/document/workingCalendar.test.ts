import { describe, expect, it } from 'vitest';
import { sharedWorkingCalendar } from '#core/document/workingCalendar.ts';
import { anAgreement } from '#tests/builders/agreement.ts';

const calendars = [{ id: 'office' }, { id: 'shop' }];

function counting(...lengths: readonly { unit: string; calendar?: string }[]) {
  const noticePeriods = lengths.map((length, index) => ({ id: `n${index}`, length: { amount: '2', ...length } }));
  return sharedWorkingCalendar(anAgreement({ calendars, term: { noticePeriods } } as never));
}

describe('the calendar of working time', () => {
  it('is shared when every length names the same one', () => {
    expect(counting({ unit: 'workingDay', calendar: 'office' }, { unit: 'workingHour', calendar: 'office' })).toBe(
      'office',
    );
  });

  it('is not shared when two are named, or none', () => {
    expect(counting({ unit: 'workingDay', calendar: 'office' }, { unit: 'workingDay', calendar: 'shop' })).toBeNull();
    expect(counting({ unit: 'workingDay' }, { unit: 'month' })).toBeNull();
  });

  it('is not the calendar of other lengths', () => {
    expect(counting({ unit: 'day', calendar: 'shop' }, { unit: 'workingDay', calendar: 'office' })).toBe('office');
  });
});

import { describe, expect, it } from 'vitest';
import { sharedWorkingCalendar } from '#core/document/workingCalendar.ts';
import { anAgreement } from '#tests/builders/agreement.ts';

const calendars = [{ id: 'office' }, { id: 'shop' }];

interface Length {
  readonly unit: string;
  readonly calendar?: string;
}

const noticesOf = (lengths: readonly Length[]) => ({
  noticePeriods: lengths.map((length, index) => ({ id: `n${index}`, length: { amount: '2', ...length } })),
});

function counting(...lengths: readonly Length[]) {
  return sharedWorkingCalendar(anAgreement({ calendars, term: noticesOf(lengths) } as never));
}

/** Of working days that name no calendar. */
function unnamed(parts: object) {
  return sharedWorkingCalendar(anAgreement({ term: noticesOf([{ unit: 'workingDay' }]), ...parts } as never));
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

  it('is the one that is meant where none is named: the only one, or that of the support hours', () => {
    expect(unnamed({ calendars: [{ id: 'office' }] })).toBe('office');
    expect(unnamed({ calendars, support: { hours: 'shop' } })).toBe('shop');
    expect(unnamed({ calendars })).toBeNull();
    expect(unnamed({})).toBeNull();
  });

  it('is not shared when what names none means another than what names one', () => {
    const lengths = [{ unit: 'workingDay', calendar: 'office' }, { unit: 'workingDay' }];
    expect(unnamed({ calendars, support: { hours: 'shop' }, term: noticesOf(lengths) })).toBeNull();
    expect(unnamed({ calendars, support: { hours: 'office' }, term: noticesOf(lengths) })).toBe('office');
  });

  it('is not shared with a target whose metric has hours of its own', () => {
    const target = { kind: 'duration', comparator: 'atMost', length: { amount: '8', unit: 'workingHour' } };
    const objectives = [{ id: 'fast', metric: 'fix', target }];
    const parts = { calendars, support: { hours: 'office' }, objectives };
    expect(unnamed({ ...parts, metrics: [{ id: 'fix', hours: 'shop' }] })).toBeNull();
    expect(unnamed({ ...parts, metrics: [{ id: 'fix', hours: 'office' }] })).toBe('office');
  });

  it('is none where no time is working time, not even that of a day in a calendar', () => {
    const office = { id: 'office', dayLength: { amount: '8', unit: 'workingHour' } };
    expect(unnamed({ calendars: [office], term: noticesOf([{ unit: 'month' }]) })).toBeNull();
  });

  it('is not the calendar of other lengths', () => {
    expect(counting({ unit: 'day', calendar: 'shop' }, { unit: 'workingDay', calendar: 'office' })).toBe('office');
  });
});

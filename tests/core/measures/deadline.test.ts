import { describe, expect, it } from 'vitest';
import type { Deadline } from '#core/agreement/time.ts';
import { lastDay, type Anchors } from '#core/measures/deadline.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { agreementOf, CASES } from '#tests/builders/cases.ts';
import { aCalendar } from '#tests/builders/calendars.ts';

const AGREEMENT = anAgreement({ calendars: [aCalendar()] });
const day = (deadline: Deadline, anchors: Anchors, agreement = AGREEMENT): string => {
  const made = lastDay(agreement, deadline, anchors, 'due');
  return made.ok ? made.value : JSON.stringify(made.problem);
};
const after = (
  amount: string,
  unit: 'day' | 'workingDay' | 'month' | 'hour',
  anchor: 'incident' | 'monthEnd' | 'quarterEnd' | 'termEnd',
) => ({ kind: 'length', length: { amount, unit }, direction: 'after', anchor }) as const;

const end = (period: 'month' | 'quarter' | 'year' | 'billingCycle', nth: number) =>
  ({ kind: 'endOfPeriod', period, nth, anchor: 'incident' }) as const;

describe('a deadline', () => {
  it('is so many days, working days or months after its anchor', () => {
    const incident = { dates: { incident: '2026-01-31' } } as const;
    expect(day(after('7', 'day', 'incident'), incident)).toBe('2026-02-07');
    expect(day(after('1', 'month', 'incident'), incident)).toBe('2026-02-28');
    expect(day(after('24', 'hour', 'incident'), incident)).toBe('2026-02-01');
    expect(day(after('10', 'workingDay', 'incident'), incident)).toBe('2026-02-13');
  });

  it('counts from the end of the month or quarter of the incident', () => {
    const incident = { dates: { incident: '2026-11-10' } } as const;
    expect(day(after('7', 'day', 'monthEnd'), incident)).toBe('2026-12-07');
    expect(day(after('7', 'day', 'quarterEnd'), incident)).toBe('2027-01-07');
  });

  it('lies before its anchor, as a notice does', () => {
    const notice = { ...after('3', 'month', 'termEnd'), direction: 'before' } as const;
    expect(day(notice, { dates: { termEnd: '2026-12-31' } })).toBe('2026-09-30');
  });

  it('is the end of the nth period after it', () => {
    const incident = { dates: { incident: '2026-01-31' } } as const;
    expect(day(end('month', 0), incident)).toBe('2026-01-31');
    expect(day(end('month', 1), incident)).toBe('2026-02-28');
    expect(day(end('quarter', 1), incident)).toBe('2026-06-30');
    expect(day(end('year', 0), incident)).toBe('2026-12-31');
  });

  it('of case 01 is the end of the second billing cycle after the incident', () => {
    const aws = agreementOf(CASES.find(([name]) => name === '01-aws-ec2-compute')?.[1] ?? '');
    const claim = aws.remedies?.claim?.steps[0]?.deadline;
    if (claim === undefined) throw new Error('not in the case');
    expect(day(claim, { dates: { incident: '2026-01-10' }, billingCycleStart: '2026-01-01' }, aws)).toBe('2026-03-31');
    expect(day(claim, { dates: { incident: '2026-01-10' }, billingCycleStart: '2025-06-15' }, aws)).toBe('2026-03-14');
    expect(day(claim, { dates: { incident: '2026-01-10' } }, aws)).toContain('billingCycle');
  });

  it('of the report of case 03 is the tenth working day after the end of the month', () => {
    const erst = agreementOf(CASES.find(([name]) => name.startsWith('03'))?.[1] ?? '');
    const due = erst.governance?.reports[0]?.due;
    if (due === undefined) throw new Error('not in the case');
    expect(day(due, { dates: { windowEnd: '2026-03-31' } }, erst)).toBe('2026-04-17');
  });

  it('says what it needs when it cannot be computed', () => {
    expect(day(after('7', 'day', 'incident'), { dates: {} })).toContain('anchorDate');
    expect(day(after('36', 'hour', 'incident'), { dates: { incident: '2026-01-01' } })).toContain('anchorTime');
    expect(day(after('5', 'workingDay', 'incident'), { dates: { incident: '2026-01-01' } }, anAgreement())).toContain(
      'due/length/calendar',
    );
    expect(day({ kind: 'text', text: { en: 'soon' } }, { dates: {} })).toContain('wordsOnly');
  });

  it('asks which calendar counts where there are several and none is named', () => {
    const two = anAgreement({ calendars: [aCalendar(), aCalendar({ id: 'other' })] });
    expect(day(after('5', 'workingDay', 'incident'), { dates: { incident: '2026-01-01' } }, two)).toContain('missing');
    const supported = anAgreement({ ...two, support: { hours: 'other' } });
    expect(day(after('5', 'workingDay', 'incident'), { dates: { incident: '2026-01-01' } }, supported)).toBe(
      '2026-01-08',
    );
  });
});

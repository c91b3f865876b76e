import { describe, expect, it } from 'vitest';
import { datedFacts } from '#core/measures/dated/datedFacts.ts';
import { followedFacts } from '#core/measures/dated/followedFacts.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { agreementOf, CASES } from '#tests/builders/cases.ts';

const sample = (name: string) => agreementOf(CASES.find(([each]) => each === name)?.[1] ?? '');

/** Office hours from 8 to 17, and a response within some time. */
const withLimit = (length: object, parts: AgreementParts = {}) =>
  anAgreement({
    effectiveDate: '2027-02-01',
    timeZone: 'Europe/Copenhagen',
    calendars: [
      {
        id: 'office',
        week: [
          {
            days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
            intervals: [{ from: '08:00', to: '17:00' }],
          },
        ],
        holidays: 'denmark',
      },
    ],
    metrics: [{ id: 'response', kind: 'duration', window: { kind: 'calendarMonth' } }],
    objectives: [
      { id: 'promise', metric: 'response', target: { kind: 'duration', comparator: 'atMost', length } as never },
    ],
    ...parts,
  });

/** From when an availability is judged in an agreement that begins in the middle of a month. */
const from = (edgeRules: object) =>
  datedFacts(
    anAgreement({
      effectiveDate: '2027-01-15',
      metrics: [{ id: 'uptime', window: { kind: 'calendarMonth' }, edgeRules }],
    }),
  ).firstDates.find(({ kind }) => kind === 'firstMeasured')?.date;

const dueOf = (agreement: ReturnType<typeof withLimit>) => datedFacts(agreement).due.get('response');

describe('the example of a time limit', () => {
  it('begins half an hour before the weekend and ends after it', () => {
    expect(dueOf(withLimit({ amount: '1', unit: 'workingHour' }))).toEqual({
      objective: 'promise',
      started: { weekday: 'friday', date: '2027-02-05', time: '16:30' },
      due: { weekday: 'monday', date: '2027-02-08', time: '08:30' },
      timeZone: 'Europe/Copenhagen',
    });
  });

  it('ends at closing time where working days are counted', () => {
    expect(dueOf(withLimit({ amount: '2', unit: 'workingDay' }))?.due).toEqual({
      weekday: 'tuesday',
      date: '2027-02-09',
      time: '17:00',
    });
  });

  it('is no longer weekend than usual: the days before Easter are passed over', () => {
    // Maundy Thursday is 25 March 2027: Wednesday the 24th is followed by five days off.
    const easter = withLimit({ amount: '1', unit: 'workingHour' }, { effectiveDate: '2027-03-22' });
    expect(dueOf(easter)?.started.date).toBe('2027-04-02');
  });

  it('is not made up where the clock runs day and night, the limit ends the same day or there is no start', () => {
    expect(dueOf(withLimit({ amount: '4', unit: 'hour' }))).toBeUndefined();
    expect(dueOf(withLimit({ amount: '0.25', unit: 'workingHour' }))).toBeUndefined();
    const { effectiveDate: _, ...undated } = withLimit({ amount: '1', unit: 'workingHour' });
    expect(datedFacts(undated).due.size).toBe(0);
  });

  it('follows the rule for out of hours of a limit on the clock', () => {
    const pausing = withLimit(
      { amount: '1', unit: 'hour' },
      { metrics: [{ id: 'response', kind: 'duration', hours: 'office', clock: { outOfHours: 'pauses' } }] },
    );
    expect(dueOf(pausing)?.due).toEqual({ weekday: 'monday', date: '2027-02-08', time: '08:30' });
  });
});

describe('the agreed hours of a metric', () => {
  it('are those of its first whole window, in its calendar', () => {
    expect(datedFacts(sample('internal-service-desk')).agreedHours.get('workplace-availability')).toEqual({
      from: '2027-01-01',
      to: '2027-01-31',
      milliseconds: 31 * 16 * 3_600_000,
    });
  });

  it('leave out public holidays and the part of a month before the start', () => {
    const agreement = withLimit(
      { amount: '1', unit: 'workingHour' },
      {
        effectiveDate: '2027-02-15',
        metrics: [{ id: 'uptime', kind: 'availability', hours: 'office', window: { kind: 'calendarMonth' } }],
      },
    );
    // March 2027 has 23 weekdays; the 25th, 26th and 29th are the days of Easter.
    expect(datedFacts(agreement).agreedHours.get('uptime')).toEqual({
      from: '2027-03-01',
      to: '2027-03-31',
      milliseconds: 20 * 9 * 3_600_000,
    });
  });

  it('are not needed where service is agreed round the clock', () => {
    expect(datedFacts(sample('customer-saas')).agreedHours.size).toBe(0);
  });
});

describe('the first dates of an agreement', () => {
  const dates = datedFacts(sample('customer-saas')).firstDates;
  const of = (kind: string) => dates.filter((each) => each.kind === kind).map(({ date }) => date);

  it('are one for each thing that has one, in the order of the dates', () => {
    const places = dates.map(({ kind, path }) => `${kind} ${path}`);
    expect(new Set(places).size).toBe(places.length);
    expect(dates.map(({ date }) => date)).toEqual(dates.map(({ date }) => date).toSorted());
  });

  it('have the notice before the end, the report, the claim and the exit', () => {
    expect(of('termEnd')).toEqual(['2028-12-31']);
    expect(of('renewalNotice')).toEqual(['2028-09-30']);
    expect(of('report')).toEqual(['2027-02-05']);
    expect(of('claim')).toEqual(['2027-03-07']);
    expect(of('exit')).toEqual(['2029-01-30', '2029-03-01', '2029-03-31']);
  });

  it('have the first window that counts: the next month where an incomplete one is not measured', () => {
    expect(from({ partialWindow: 'notMeasured' })).toBe('2027-02-01');
    expect(from({ partialWindow: 'proRata' })).toBe('2027-01-15');
    expect(from({ runIn: { amount: '30', unit: 'day' } })).toBe('2027-03-01');
    expect(from({})).toBeUndefined();
  });

  it('are none without a start', () => {
    expect(datedFacts(anAgreement({ term: { kind: 'indefinite' } })).firstDates).toEqual([]);
  });
});

describe('the facts of an agreement that is being edited', () => {
  const agreement = sample('customer-saas');

  it('are worked out again only when a part with dates was changed', () => {
    const factsOf = followedFacts();
    const first = factsOf(agreement);
    expect(factsOf({ ...agreement, number: 'SLA-2' })).toBe(first);
    expect(factsOf({ ...agreement, effectiveDate: '2027-03-01' })).not.toBe(first);
  });

  it.each(Object.keys(agreement) as (keyof typeof agreement)[])('are right when %s is taken away', (part) => {
    const factsOf = followedFacts();
    factsOf(agreement);
    const changed = { ...agreement, [part]: Array.isArray(agreement[part]) ? [] : undefined };
    expect(factsOf(changed)).toEqual(datedFacts(changed));
  });
});

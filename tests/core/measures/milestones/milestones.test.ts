import { describe, expect, it } from 'vitest';
import { milestones } from '#core/measures/milestones/milestones.ts';
import { endAfterNotice, endOf, termEnds } from '#core/measures/milestones/term.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { agreementOf, CASES } from '#tests/builders/cases.ts';
import { aCalendar } from '#tests/builders/calendars.ts';

const sample = agreementOf(CASES.find(([name]) => name === 'customer-saas')?.[1] ?? '');
const of = (kind: string, from: string, to: string, agreement = sample): string[] =>
  milestones(agreement, { from, to })
    .known.filter((each) => each.kind === kind)
    .map(({ date }) => date);

const noticed = (toEndOf: 'anyDay' | 'month' | 'quarter' | 'term', more = {}) =>
  endAfterNotice(
    anAgreement({
      term: {
        start: '2026-01-01',
        end: '2027-12-31',
        noticePeriods: [{ id: 'n', length: { amount: '2', unit: 'month' }, toEndOf, ...more }],
      },
    }),
    0,
    '2026-11-26',
  );

const after = (term: object) => endOf(anAgreement({ term }));

describe('the milestones of the sample', () => {
  it('have the last day for notice before the end: three months before 31 December 2028 is 30 September', () => {
    expect(of('termEnd', '2028-01-01', '2028-12-31')).toEqual(['2028-12-31']);
    expect(of('renewalNotice', '2028-01-01', '2028-12-31')).toEqual(['2028-09-30']);
    const notice = milestones(sample, { from: '2028-01-01', to: '2028-12-31' }).known.find(
      ({ kind }) => kind === 'renewalNotice',
    );
    expect(notice?.of).toBe('2028-12-31');
    expect(notice !== undefined && notice.date < (notice.of ?? '')).toBe(true);
  });

  it('go on with each renewal', () => {
    expect(of('renewalNotice', '2029-01-01', '2031-12-31')).toEqual(['2029-09-30', '2030-09-30', '2031-09-30']);
  });

  it('have a report each month, on the working day that is agreed', () => {
    const dates = of('report', '2027-02-01', '2027-05-31');
    // Five working days after 31 January, 28 February, 31 March and 30 April 2027 (Easter is 25 to 29 March, Ascension Day 6 May).
    expect(dates).toEqual(['2027-02-05', '2027-03-05', '2027-04-07', '2027-05-10']);
  });

  it('have the end of the claim 30 days after the report', () => {
    expect(of('claim', '2027-03-01', '2027-03-31')).toEqual(['2027-03-07']);
  });

  it('have the exit after the end, and nothing that only an event sets off', () => {
    const { known, unknown } = milestones(sample, { from: '2029-01-01', to: '2029-03-31' });
    const exit = known
      .filter(({ kind, of: end }) => kind === 'exit' && end === '2028-12-31')
      .map(({ path, date }) => [path, date]);
    expect(exit).toEqual([
      ['term/exit/dataReturn', '2029-01-30'],
      ['term/exit/deletion', '2029-03-01'],
      ['term/exit/assistance', '2029-03-31'],
    ]);
    expect(unknown).toEqual([]);
  });

  it('are in the order of their dates', () => {
    const dates = milestones(sample, { from: '2027-01-01', to: '2028-12-31' }).known.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(dates.length).toBeGreaterThan(40);
  });
});

describe('milestones', () => {
  it('of reviews, tests and indexation recur from the start', () => {
    const agreement = anAgreement({
      effectiveDate: '2026-03-15',
      governance: {
        reviews: [{ id: 'r', frequency: { times: 2, per: 'year' } }],
        indexation: { effective: '2027-01-01', frequency: { times: 1, per: 'year' } },
      },
      continuity: { tests: [{ id: 't', kind: 'restore', frequency: { times: 1, per: 'year' } }] },
    });
    expect(of('review', '2026-01-01', '2027-12-31', agreement)).toEqual(['2026-09-14', '2027-03-14', '2027-09-14']);
    expect(of('continuityTest', '2026-01-01', '2027-12-31', agreement)).toEqual(['2027-03-14']);
    expect(of('indexation', '2026-01-01', '2028-12-31', agreement)).toEqual(['2027-01-01', '2028-01-01']);
  });

  it('have the first measured window after the run-in', () => {
    const agreement = anAgreement({
      effectiveDate: '2026-03-15',
      metrics: [{ id: 'm', window: { kind: 'calendarMonth' }, edgeRules: { runIn: { amount: '1', unit: 'month' } } }],
    });
    expect(of('firstMeasured', '2026-01-01', '2026-12-31', agreement)).toEqual(['2026-05-01']);
  });

  it('count a milestone from the signature, and a duty from its date', () => {
    const agreement = anAgreement({
      calendars: [aCalendar()],
      signatureDate: '2026-12-18',
      governance: {
        milestones: [
          {
            id: 'plan',
            due: {
              kind: 'length',
              length: { amount: '5', unit: 'workingDay' },
              direction: 'after',
              anchor: 'signature',
            },
          },
        ],
      },
      duties: [{ id: 'd', deadline: { kind: 'date', date: '2026-12-24' } }],
    });
    // 25 and 26 December are holidays; 24 is a working day unless the calendar says otherwise.
    expect(of('planned', '2026-12-01', '2027-01-31', agreement)).toEqual(['2026-12-28']);
    expect(of('duty', '2026-12-01', '2027-01-31', agreement)).toEqual(['2026-12-24']);
  });

  it('name the answer that a date lacks', () => {
    const agreement = anAgreement({
      effectiveDate: '2026-01-01',
      governance: { reports: [{ id: 'r', per: 'month' }], reviews: [{ id: 'v' }] },
    });
    expect(milestones(agreement, { from: '2026-01-01', to: '2026-12-31' }).unknown).toMatchObject([
      { kind: 'report', problem: { kind: 'missing', path: 'governance/reports/r/due' } },
      { kind: 'review', problem: { kind: 'missing', path: 'governance/reviews/v/frequency' } },
    ]);
    const term = anAgreement({ term: { kind: 'fixed', start: '2026-01-01' } });
    expect(milestones(term, { from: '2026-01-01', to: '2026-12-31' }).unknown).toMatchObject([
      { problem: { path: 'term/length' } },
    ]);
  });
});

describe('the term', () => {
  it('ends its length after its start, or never', () => {
    expect(after({ kind: 'fixed', start: '2026-01-01', length: { amount: '24', unit: 'month' } })).toEqual({
      ok: true,
      value: '2027-12-31',
    });
    expect(after({ kind: 'fixed', start: '2026-02-15', length: { amount: '1', unit: 'year' } })).toEqual({
      ok: true,
      value: '2027-02-14',
    });
    expect(after({ kind: 'indefinite' })).toEqual({ ok: true, value: null });
  });

  it('of case 03 is 24 months with two options of twelve, and notice of 30 working days', () => {
    const erst = agreementOf(CASES.find(([name]) => name.startsWith('03'))?.[1] ?? '');
    expect(endOf(erst)).toMatchObject({ problem: { kind: 'missing', path: 'term/start' } });
    const started = { ...erst, term: { ...erst.term, noticePeriods: [], grounds: [], start: '2026-01-01' } };
    expect(termEnds(started, '2040-01-01')).toEqual({ ok: true, value: ['2027-12-31', '2028-12-31', '2029-12-31'] });
    expect(of('renewalNotice', '2027-01-01', '2027-12-31', started)).toEqual(['2027-11-19']);
  });

  it('ends after a notice at the end of the month, quarter or term that is agreed', () => {
    expect(noticed('anyDay')).toEqual({ ok: true, value: '2027-01-26' });
    expect(noticed('month')).toEqual({ ok: true, value: '2027-01-31' });
    expect(noticed('quarter')).toEqual({ ok: true, value: '2027-03-31' });
    expect(noticed('term')).toEqual({ ok: true, value: '2027-12-31' });
    expect(noticed('month', { notBefore: '2027-06-15' })).toEqual({ ok: true, value: '2027-06-30' });
  });
});

import { describe, expect, it } from 'vitest';
import { agreementOf, CASES } from '#tests/builders/cases.ts';
import { claimDeadlines } from '#core/measures/credits/claimDeadlines.ts';
import type { Observation, WindowResults } from '#core/measures/credits/results.ts';
import { settle } from '#core/measures/credits/settlement.ts';
import { creditFor } from '#tests/builders/credits.ts';

const caseOf = (name: string) => agreementOf(CASES.find(([each]) => each === name)?.[1] ?? '');
const month = (
  results: readonly (readonly [string, Observation])[],
  more: Partial<WindowResults> = {},
): WindowResults => ({
  from: '2026-03-01',
  results: results.map(([objective, observed]) => ({ objective, observed })),
  ...more,
});
const value = (measured: string): Observation => ({ kind: 'value', value: measured });

describe('case 01', () => {
  const aws = caseOf('01-aws-ec2-compute');
  const bill = { fees: { sliceOfService: '1000' } };

  it.each([
    ['100', '0.00'],
    ['99.99', '0.00'],
    ['99.98', '100.00'],
    ['99.0', '100.00'],
    ['98.99', '300.00'],
    ['95.0', '300.00'],
    ['94.99', '1000.00'],
  ])('pays for a region at %s %% of a bill of 1,000 dollars %s', (measured, credit) => {
    expect(creditFor(aws, month([['m1', value(measured)]], bill))).toBe(credit);
  });

  it('does not pay less than a dollar', () => {
    expect(creditFor(aws, month([['m1', value('99.5')]], { fees: { sliceOfService: '9.99' } }))).toBe('0.00');
    expect(creditFor(aws, month([['m1', value('99.5')]], { fees: { sliceOfService: '10.01' } }))).toBe('1.00');
  });

  it('needs the bill of the slice, which no agreement knows', () => {
    expect(creditFor(aws, month([['m1', value('99.5')]]))).toMatchObject({ kind: 'needs', fact: 'feeAmount' });
  });

  it('has a claim until the end of the second billing cycle, and a credit a cycle after it is confirmed', () => {
    const anchors = {
      dates: { incident: '2026-01-10', claimConfirmation: '2026-04-02' },
      billingCycleStart: '2026-01-01',
    };
    expect(claimDeadlines(aws, anchors)).toMatchObject([
      { kind: 'step', lastDay: { value: '2026-03-31' } },
      { kind: 'payOut', lastDay: { value: '2026-05-31' } },
    ]);
  });
});

describe('case 02', () => {
  it('has no money in it, and a text target that is never computed', () => {
    const csu = caseOf('02-csu-east-bay-internal-it');
    const [account] = settle(csu, [month(csu.objectives.map(({ id }) => [id, value('1')] as const))]);
    expect(account?.entries).toEqual([]);
    const text = csu.objectives.find(({ target }) => target?.kind === 'text');
    const outcome = account?.outcomes.find(({ objective }) => objective === text?.id);
    expect(outcome?.judgement.ok).toBe(false);
  });
});

describe('case 03', () => {
  const erst = caseOf('03-erhvervsstyrelsen-bilag6');
  const remuneration = { fees: { allFees: '1000000' } };
  const points = (window: WindowResults): unknown => {
    const total = settle(erst, [window])[0]?.total;
    return total?.ok === true ? total.value.points?.points : total;
  };

  it('counts 9 commenced points for 18 of 22, where its own example says 8: rule and example disagree', () => {
    const window = month([['kpi-1-cat-1', { kind: 'share', met: 18, total: 22 }]], remuneration);
    const [account] = settle(erst, [window]);
    const entry = account?.entries[0];
    expect(entry?.ok && entry.value.steps()).toMatchObject([
      { kind: 'shareMeasured', percent: '81.818181818182' },
      { kind: 'compared', target: '90', met: false },
      { kind: 'counted', units: '8.181818181818', completion: 'commenced', counted: '9' },
      { kind: 'points', points: '9' },
    ]);
    expect(erst.remedies?.examples[0]?.stated.at(-1)).toMatchObject({ value: '8', unit: 'point' });
    expect(creditFor(erst, window)).toBe('90000.00');
  });

  it('comes to the 9 points of its second example: 2 hours at 2 and 5 hours at 1', () => {
    const window = month(
      [
        ['kpi-2-cat-1', { kind: 'items', values: ['9.7'] }],
        ['kpi-2-cat-2', { kind: 'items', values: ['20.333333333333'] }],
      ],
      remuneration,
    );
    expect(points(window)).toBe('9');
    expect(creditFor(erst, window)).toBe('90000.00');
  });

  it('adds a fixed and a daily part for a late report, whole days needing no rule for parts of them', () => {
    expect(points(month([['kpi-4-target', { kind: 'items', values: ['12'] }]], remuneration))).toBe('5');
    expect(points(month([['kpi-4-target', { kind: 'items', values: ['12.5'] }]], remuneration))).toMatchObject({
      problem: { path: 'consequences/kpi-4-points/action/rule/perUnit/per/completion' },
    });
  });

  it('gives a point for each measurement that is missing', () => {
    expect(points(month([['kpi-1-cat-1', { kind: 'missing', items: 3 }]], remuneration))).toBe('3');
  });

  it('stops at half of the remuneration of the month', () => {
    const window = month([['kpi-1-cat-1', { kind: 'share', met: 0, total: 22 }]], remuneration);
    expect(points(window)).toBe('90');
    expect(creditFor(erst, window)).toBe('500000.00');
  });
});

describe('the sample', () => {
  it('owes what its printed example says: 164 minutes of 43,200 are 99.62 % and 4,200 kroner', () => {
    const sample = caseOf('customer-saas');
    const down = { kind: 'downtime', time: '164', of: '43200' } as const;
    expect(creditFor(sample, month([['uptime-guarantee', down]]))).toBe('4200.00');
    expect(sample.remedies?.examples[0]?.stated).toMatchObject([{ value: '99.62' }, { value: '4200' }]);
  });
});

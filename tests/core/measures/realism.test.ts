import { describe, expect, it } from 'vitest';
import { maintenanceSchema } from '#core/agreement/exclusion.ts';
import { serviceSchema } from '#core/agreement/service.ts';
import { continuityPlanSchema } from '#core/agreement/continuity.ts';
import { downtimeBudget } from '#core/measures/budget.ts';
import { experienced, maintenanceCeiling, maintenanceOf, supplierCeiling } from '#core/measures/ceilings.ts';
import { atLeastOf, parallel, serial } from '#core/measures/composites.ts';
import { decimal, exact, whole } from '#core/measures/exact.ts';
import { HOUR, MINUTE } from '#core/measures/lengths.ts';
import { timePromise } from '#core/measures/promise.ts';
import { backupsOf, rpoAgainstBackup, rtoAgainstBudget } from '#core/measures/recovery.ts';
import { availabilityOf, meanTimeBetweenFailures, meanTimeToRepair, mtbfNeeded } from '#core/measures/repair.ts';
import { missesAllowed, samplingFit, smallestSample } from '#core/measures/samples.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { agreementOf, CASES } from '#tests/builders/cases.ts';

const maintenance = (amount: string, per: 'month' | 'year', countsAsDowntime = true) =>
  maintenanceSchema.parse({ id: 'm', cap: { time: { amount, unit: 'hour' }, per }, countsAsDowntime });

const commitments = (...parts: readonly (readonly [string, 'serial' | 'parallel'])[]) =>
  serviceSchema.parse({
    id: 's',
    supplierCommitments: parts.map(([value, composition], index) => ({
      id: `c${index}`,
      value: { value, unit: 'percent' },
      composition,
      period: 'month',
    })),
  });

const hours = (amount: string) => ({ amount, unit: 'hour' }) as const;

const ceiling = (...args: Parameters<typeof maintenance>): string => {
  const made = maintenanceCeiling(maintenance(...args));
  return made.ok ? decimal(made.value.ceiling, 3) : made.problem.kind;
};

describe('composites of availabilities', () => {
  it('are those of the reference', () => {
    expect(decimal(serial(['99.9', '99.95', '99.99']), 3)).toBe('99.84');
    expect(decimal(serial(['99.9', '99.9', '99.9', '99.9', '99.9']), 3)).toBe('99.501');
    expect(decimal(parallel(['99.5', '99.5']))).toBe('99.9975');
  });

  it('of k of n lie between serial and parallel', () => {
    const parts = ['99', '98', '97'];
    expect(decimal(atLeastOf(3, parts))).toBe(decimal(serial(parts)));
    expect(decimal(atLeastOf(1, parts))).toBe(decimal(parallel(parts)));
    // Two of three at 99 %: 3 × 0.99² × 0.01 + 0.99³.
    expect(decimal(atLeastOf(2, ['99', '99', '99']))).toBe('99.9702');
    expect(decimal(serial([]))).toBe('100');
    expect(decimal(parallel([]))).toBe('0');
  });

  it('of suppliers take parallel ones as one part of the series', () => {
    const made = supplierCeiling(commitments(['99.9', 'serial'], ['99.5', 'parallel'], ['99.5', 'parallel']));
    expect(made.ok && decimal(made.value, 6)).toBe('99.897503');
    expect(supplierCeiling(commitments())).toMatchObject({ problem: { kind: 'missing' } });
    const mixed = commitments(['99.9', 'serial'], ['99.9', 'serial']);
    const [first, second] = mixed.supplierCommitments;
    if (first === undefined || second === undefined) throw new Error('none');
    expect(supplierCeiling({ ...mixed, supplierCommitments: [first, { ...second, period: 'quarter' }] })).toMatchObject(
      { problem: { what: 'unitsDiffer' } },
    );
  });
});

describe('planned maintenance', () => {
  it('of 4 hours a month leaves 99.444 %, of 10 hours a year 99.886 %', () => {
    expect(ceiling('4', 'month')).toBe('99.444');
    expect(ceiling('10', 'year')).toBe('99.886');
  });

  it('that is left out of 99.99 % is experienced as about 99.876 % with 10 hours a year', () => {
    const made = maintenanceCeiling(maintenance('10', 'year', false));
    expect(made.ok && decimal(experienced('99.99', made.value.ceiling), 3)).toBe('99.876');
  });

  it('without a cap has no ceiling, and says what is missing', () => {
    expect(maintenanceCeiling(maintenanceSchema.parse({ id: 'm' }))).toMatchObject({
      problem: { path: 'maintenance/m/cap/time' },
    });
    const agreement = anAgreement({
      services: [{ id: 'a' }, { id: 'b' }],
      maintenance: [{ id: 'all' }, { id: 'one', services: ['b'] }],
    });
    expect(maintenanceOf(agreement, 'a').map(({ id }) => id)).toEqual(['all']);
  });
});

describe('mean times', () => {
  it('make an availability, and a target needs one of the other', () => {
    const mttr = meanTimeToRepair(['1', '2', '6']);
    const mtbf = meanTimeBetweenFailures('897', 3);
    if (mttr === null || mtbf === null) throw new Error('no mean');
    expect([decimal(mttr), decimal(mtbf)]).toEqual(['3', '299']);
    expect(decimal(availabilityOf(mtbf, mttr) ?? whole(0), 4)).toBe('99.0066');
    expect(decimal(mtbfNeeded('99.9', exact('2')) ?? whole(0))).toBe('1998');
  });

  it('do not exist without incidents', () => {
    expect([
      meanTimeToRepair([]),
      meanTimeBetweenFailures('100', 0),
      mtbfNeeded('100', whole(1)),
      availabilityOf(whole(0), whole(0)),
    ]).toEqual([null, null, null, null]);
  });
});

describe('samples', () => {
  it('of 9 items fail 90 % with one miss, of 10 do not', () => {
    expect([missesAllowed('90', 9), missesAllowed('90', 10), missesAllowed('99.9', 999)]).toEqual([0, 1, 0]);
    expect([
      smallestSample('90'),
      smallestSample('95'),
      smallestSample('99.9'),
      smallestSample('90', 2),
      smallestSample('100'),
    ]).toEqual([10, 20, 1000, 20, null]);
  });

  it('every five minutes cannot see the budget of 99.99 % of 30 days', () => {
    const month = { kind: 'days', days: 30 } as const;
    const window = whole(30 * 24 * HOUR);
    const fit = samplingFit(whole(5 * MINUTE), downtimeBudget('99.99', month), window);
    expect(fit?.failuresAllowed).toBe(0);
    expect(samplingFit(whole(MINUTE), downtimeBudget('99.9', month), window)?.failuresAllowed).toBe(43);
    expect(decimal(samplingFit(whole(5 * MINUTE), whole(0), window)?.resolution ?? whole(0), 5)).toBe('0.01157');
    expect(samplingFit(whole(0), whole(0), window)).toBeNull();
  });
});

describe('recovery', () => {
  const agreement = anAgreement({
    services: [{ id: 'a' }, { id: 'b' }],
    continuity: {
      plans: [{ id: 'p', services: ['a'], rto: hours('8'), rpo: hours('4') }],
      backups: [
        { id: 'daily', services: ['a'], interval: hours('24') },
        { id: 'hourly', interval: hours('1') },
        { id: 'other', services: ['b'] },
      ],
      excludedFromAvailability: false,
    },
  });
  const [plan = continuityPlanSchema.parse({ id: 'p' })] = agreement.continuity?.plans ?? [];

  it('cannot lose less than lies between two backups', () => {
    expect(backupsOf(agreement, plan).map(({ id }) => id)).toEqual(['daily', 'hourly']);
    expect(backupsOf(agreement, plan).map((backup) => rpoAgainstBackup(plan, backup))).toMatchObject([
      { value: { fits: false } },
      { value: { fits: true } },
    ]);
    expect(
      rpoAgainstBackup(
        { ...plan, rpo: { amount: '1', unit: 'month' } },
        { ...backupsOf(agreement, plan)[0], id: 'x', services: [], interval: hours('1') },
      ),
    ).toMatchObject({ problem: { what: 'unitHasNoFixedLength' } });
  });

  it('uses up the downtime budget unless disasters are left out', () => {
    const budget = downtimeBudget('99.9', { kind: 'days', days: 30 });
    expect(rtoAgainstBudget(agreement, plan, budget)).toMatchObject({ value: { fits: false } });
    const excluded = {
      ...agreement,
      continuity: { ...agreement.continuity, plans: [], backups: [], tests: [], excludedFromAvailability: true },
    };
    expect(rtoAgainstBudget(excluded, plan, budget)).toEqual({ ok: true, value: null });
  });
});

describe('a promise of time', () => {
  it('is availability with a percentage: of the sample the uptime, and not the share of requests', () => {
    const sample = agreementOf(CASES.find(([name]) => name === 'customer-saas')?.[1] ?? '');
    const promised = sample.objectives.filter((objective) => timePromise(sample, objective).ok).map(({ id }) => id);
    expect(promised).toEqual(['uptime-guarantee']);
  });
});

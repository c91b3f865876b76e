import type { Agreement } from '#core/agreement/agreement.ts';
import type { Maintenance } from '#core/agreement/exclusion.ts';
import { join } from '#core/agreement/path.ts';
import type { Service } from '#core/agreement/service.ts';
import type { Period } from '#core/agreement/time.ts';
import type { Decimal } from '#core/decimal.ts';
import { done } from '#core/outcome.ts';
import { availabilityAfter, type BudgetBasis } from './budget.ts';
import { parallel, serial } from './composites.ts';
import { decimal, times, over, exact, HUNDRED, type Exact } from './exact.ts';
import { clockLength } from './lengths.ts';
import { contradiction, missing, type Measured } from './problem.ts';

/** Planned maintenance as it bears on availability. */
export interface MaintenanceCeiling {
  /** The availability in percent that all agreed maintenance leaves, and of what. */
  readonly ceiling: Exact;
  readonly basis: BudgetBasis;
  /** Whether a target above the ceiling is impossible, or only what users experience is lower than it. */
  readonly counts: boolean;
}

/** Lengths that maintenance is usually capped per; a month is taken as 30 days, a quarter as 91. */
const BASES: Readonly<Partial<Record<Period, BudgetBasis>>> = {
  day: { kind: 'days', days: 1 },
  week: { kind: 'days', days: 7 },
  month: { kind: 'days', days: 30 },
  billingCycle: { kind: 'days', days: 30 },
  quarter: { kind: 'days', days: 91 },
  year: { kind: 'days', days: 365 },
};

/**
 * What planned maintenance leaves of 100 %: 1 − planned ÷ window. Without a cap there is no ceiling, and the promise means
 * nothing: the cap is then missing. Source: SLA reference §6 "planned maintenance ceiling".
 */
export function maintenanceCeiling({ id, cap, countsAsDowntime }: Maintenance): Measured<MaintenanceCeiling> {
  const path = join('maintenance', id);
  if (cap?.time === undefined) return missing(join(path, 'cap/time'));
  if (cap.per === undefined) return missing(join(path, 'cap/per'));
  if (countsAsDowntime === undefined) return missing(join(path, 'countsAsDowntime'));
  const basis = BASES[cap.per];
  if (basis === undefined) return contradiction(join(path, 'cap/per'), 'unitHasNoFixedLength');
  const planned = clockLength(cap.time, join(path, 'cap/time'));
  if (!planned.ok) return planned;
  return done({ ceiling: availabilityAfter(planned.value, basis), basis, counts: countsAsDowntime });
}

/**
 * What users experience where maintenance is left out of a target: both losses together. Source: SLA reference §6, "print
 * the user-experienced floor too".
 */
export function experienced(target: Decimal, ceiling: Exact): Exact {
  return over(times(exact(target), ceiling), HUNDRED);
}

/**
 * The best availability the suppliers behind a service add up to: all serial parts, and the parallel ones as one part.
 * Parts promised over other periods or in other units cannot be put together. Source: SLA reference §3 and §6.
 */
export function supplierCeiling({ id, supplierCommitments }: Service): Measured<Exact> {
  const path = join('services', id, 'supplierCommitments');
  const parts = { serial: [] as Decimal[], parallel: [] as Decimal[] };
  const [first] = supplierCommitments;
  if (first === undefined) return missing(path);
  for (const { id: each, value, period, composition } of supplierCommitments) {
    if (value === undefined) return missing(join(path, each, 'value'));
    if (composition === undefined) return missing(join(path, each, 'composition'));
    if (value.unit !== 'percent' || period !== first.period) return contradiction(join(path, each), 'unitsDiffer');
    parts[composition].push(value.value);
  }
  const one = parts.parallel.length === 0 ? [] : [decimal(parallel(parts.parallel), 30)];
  return done(serial([...parts.serial, ...one]));
}

/** The maintenance that concerns a service: that which names it, and that of all services. */
export function maintenanceOf({ maintenance }: Agreement, service: string): readonly Maintenance[] {
  return maintenance.filter(({ services }) => services.length === 0 || services.includes(service));
}

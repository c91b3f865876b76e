import type { Agreement } from '#core/agreement/agreement.ts';
import type { Continuity } from '#core/agreement/continuity.ts';
import { join } from '#core/agreement/path.ts';
import { done } from '#core/outcome.ts';
import { compare, minus, type Exact } from './exact.ts';
import { clockLength } from './lengths.ts';
import { missing, type Measured } from './problem.ts';

type Plan = Continuity['plans'][number];
type Backup = Continuity['backups'][number];

/** A promise about recovery against what makes it possible; lengths in milliseconds. */
export interface RecoveryFit {
  readonly promised: Exact;
  readonly needed: Exact;
  /** What is left, negative if the promise cannot be kept. */
  readonly margin: Exact;
  readonly fits: boolean;
}

/**
 * Data lost may be as old as the interval between backups, before the time a copy takes: a shorter RPO is impossible.
 * Source: SLA reference §5, RPO.
 */
export function rpoAgainstBackup(plan: Plan, backup: Backup): Measured<RecoveryFit> {
  const paths = [join('continuity/plans', plan.id, 'rpo'), join('continuity/backups', backup.id, 'interval')] as const;
  if (plan.rpo === undefined) return missing(paths[0]);
  if (backup.interval === undefined) return missing(paths[1]);
  const promised = clockLength(plan.rpo, paths[0]);
  if (!promised.ok) return promised;
  const needed = clockLength(backup.interval, paths[1]);
  return needed.ok ? done(fitOf(promised.value, needed.value)) : needed;
}

/** The backups that hold the data of a plan: those that share a service with it, and those of everything. */
export function backupsOf({ continuity }: Agreement, plan: Plan): readonly Backup[] {
  return (continuity?.backups ?? []).filter(
    ({ services }) =>
      services.length === 0 || plan.services.length === 0 || services.some((id) => plan.services.includes(id)),
  );
}

/**
 * A recovery that takes its whole RTO uses that much of the downtime budget, unless the time of a disaster is left out of
 * availability: then it does not touch the budget (`null`). Source: SLA reference §5, RTO.
 */
export function rtoAgainstBudget({ continuity }: Agreement, plan: Plan, budget: Exact): Measured<RecoveryFit | null> {
  const path = join('continuity/plans', plan.id, 'rto');
  if (plan.rto === undefined) return missing(path);
  if (continuity?.excludedFromAvailability === undefined) return missing('continuity/excludedFromAvailability');
  if (continuity.excludedFromAvailability) return done(null);
  const needed = clockLength(plan.rto, path);
  return needed.ok ? done(fitOf(budget, needed.value)) : needed;
}

function fitOf(promised: Exact, needed: Exact): RecoveryFit {
  const margin = minus(promised, needed);
  return { promised, needed, margin, fits: compare(promised, needed) >= 0 };
}

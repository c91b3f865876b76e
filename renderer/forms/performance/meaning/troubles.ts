import type { Agreement } from '#core/agreement/agreement.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Duration } from '#core/agreement/time.ts';
import type { Decimal } from '#core/decimal.ts';
import { experienced, maintenanceCeiling, maintenanceOf, supplierCeiling } from '#core/measures/ceilings.ts';
import { compare, exact, type Exact } from '#core/measures/exact.ts';
import { clockLength } from '#core/measures/lengths.ts';
import type { TimePromise } from '#core/measures/promise.ts';
import { samplingFit } from '#core/measures/samples.ts';
import type { Budget } from './budgets.ts';
import { basisLength } from './budgets.ts';

/** Why a promise cannot be kept as it stands, or is not what it seems to be. */
export type Trouble =
  | { readonly kind: 'maintenance'; readonly path: Path; readonly target: Decimal; readonly ceiling: Exact }
  | {
      readonly kind: 'suppliers';
      readonly path: Path;
      readonly target: Decimal;
      readonly ceiling: Exact;
      readonly service: string;
    }
  | { readonly kind: 'sampling'; readonly path: Path; readonly interval: Duration; readonly budget: Exact }
  /** No defect: what users see where maintenance is left out of the target. */
  | { readonly kind: 'experienced'; readonly path: Path; readonly least: Exact };

/** What stands against a promise of availability in the rest of the agreement. */
export function troublesOf(agreement: Agreement, promise: TimePromise, { of, downtime }: Budget): readonly Trouble[] {
  const services = servicesOf(agreement, promise);
  const { target, metric } = promise;
  const interval = metric.measurement?.interval;
  const path = join('metrics', metric.id, 'measurement/interval');
  const length = interval === undefined ? null : clockLength(interval, path);
  const fit = length?.ok === true ? samplingFit(length.value, downtime, basisLength(of)) : null;
  return [
    ...maintenanceTroubles(agreement, target, services),
    ...supplierTroubles(agreement, target, services),
    ...(interval !== undefined && fit?.failuresAllowed === 0
      ? [{ kind: 'sampling', path, interval, budget: downtime } as const]
      : []),
  ];
}

function servicesOf({ services }: Agreement, { metric }: TimePromise): readonly string[] {
  const { subject } = metric;
  if (subject?.kind === 'services') return subject.services;
  return subject?.kind === 'agreement' ? services.map(({ id }) => id) : [];
}

function maintenanceTroubles(agreement: Agreement, target: Decimal, services: readonly string[]): readonly Trouble[] {
  const planned = new Set(services.flatMap((service) => maintenanceOf(agreement, service)));
  return [...planned].flatMap((maintenance): readonly Trouble[] => {
    const made = maintenanceCeiling(maintenance);
    const path = join('maintenance', maintenance.id, 'cap');
    if (!made.ok) return [];
    const { ceiling, counts } = made.value;
    if (!counts) return [{ kind: 'experienced', path, least: experienced(target, ceiling) }];
    return compare(exact(target), ceiling) > 0 ? [{ kind: 'maintenance', path, target, ceiling }] : [];
  });
}

function supplierTroubles(agreement: Agreement, target: Decimal, services: readonly string[]): readonly Trouble[] {
  return agreement.services
    .filter(({ id }) => services.includes(id))
    .flatMap((service): readonly Trouble[] => {
      const made = supplierCeiling(service);
      if (!made.ok || compare(exact(target), made.value) <= 0) return [];
      const path = join('services', service.id, 'supplierCommitments');
      return [{ kind: 'suppliers', path, target, ceiling: made.value, service: service.id }];
    });
}

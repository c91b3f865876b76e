import type { CatalogueEntry } from './entry.ts';
import { availabilityEntries } from './metrics/availability.ts';
import { continuityEntries } from './metrics/continuity.ts';
import { deliveryEntries } from './metrics/delivery.ts';
import { performanceEntries } from './metrics/performance.ts';
import { qualityEntries } from './metrics/quality.ts';
import { supportEntries } from './metrics/support.ts';

/** The metrics that are agreed most often, group by group. */
export const metricCatalogue: readonly CatalogueEntry[] = [
  ...availabilityEntries,
  ...supportEntries,
  ...performanceEntries,
  ...qualityEntries,
  ...continuityEntries,
  ...deliveryEntries,
];

import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Metric } from '#core/agreement/metric.ts';
import type { Objective } from '#core/agreement/objective.ts';
import type { Draft } from '#core/editing/draft.ts';
import { addItem } from '#core/editing/items.ts';
import type { NewId } from '#core/editing/newItem.ts';
import { inLanguages } from '#core/editing/usualSets.ts';
import type { CatalogueEntry, TypicalTarget } from './entry.ts';

/** An entry somebody chose, with the target to begin with, if any. */
export interface ChosenEntry {
  readonly entry: CatalogueEntry;
  readonly target: TypicalTarget | null;
}

export interface Adding {
  readonly newId: NewId;
  /** The languages that the agreement is written in: words are put in no other. */
  readonly languages: readonly Language[];
}

/** The draft with a metric for each entry, and a guarantee for each target. */
export function addEntries(draft: Draft, chosen: readonly ChosenEntry[], { newId, languages }: Adding): Draft {
  return chosen.reduce((sofar, { entry, target }) => {
    const metric = metricFrom(entry, sofar.agreement, newId);
    const withMetric = addItem(sofar, 'metrics', inLanguages(metric, languages));
    if (target === null) return withMetric;
    return addItem(withMetric, 'objectives', inLanguages(objectiveFrom(metric, target, newId), languages));
  }, draft);
}

/**
 * The metric of an entry for this agreement: about its service, within the service's hours or those of support, in its
 * report, where there is no doubt which is meant.
 */
export function metricFrom(entry: CatalogueEntry, agreement: Agreement, newId: NewId): Metric {
  const hours = hoursFor(entry, agreement);
  const report = onlyOne(agreement.governance?.reports ?? []);
  const service = onlyOne(agreement.services);
  return {
    id: newId('metric'),
    ...entry.metric,
    subject: { kind: 'services', services: service === undefined ? [] : [service.id] },
    ...(hours === undefined ? {} : { hours }),
    ...(report === undefined ? {} : { reportedIn: report.id }),
    conditions: [],
    exclusions: [],
  };
}

function objectiveFrom({ id }: Metric, { target, attainment }: TypicalTarget, newId: NewId): Objective {
  const promised = attainment === undefined ? { target } : { target, attainment };
  return { id: newId('objective'), metric: id, key: [], role: 'guarantee', ...promised, conditions: [] };
}

function hoursFor({ hours }: CatalogueEntry, agreement: Agreement): string | undefined {
  switch (hours) {
    case 'service':
      return onlyOne(agreement.services)?.hours;
    case 'support':
      return agreement.support?.hours;
    case 'none':
      return undefined;
  }
}

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

import { useMemo } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import { metricById } from '#core/agreement/itemById.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';
import { useKeys } from '#renderer/forms/performance/targets/useKeys.ts';
import { keyText } from '#core/editing/objectiveRows.ts';
import { thisMonth } from '#renderer/measured/monthText.ts';
import { useMeasuredTime } from '#renderer/measured/useMeasuredTime.ts';
import { useAgreementOf } from '#renderer/state/useAgreementOf.ts';
import { meaningOf, type Meaning } from './meaningOf.ts';

export interface RowMeaning {
  readonly row: string;
  /** What the row is for; empty where that goes without saying. */
  readonly name: string;
  readonly meaning: Meaning;
}

export interface MeaningsOfTable {
  readonly agreement: Agreement;
  readonly meanings: readonly RowMeaning[];
}

/** The meanings of the rows that have one, computed anew only when something changes that they depend on. */
export function useMeanings(metric: string, rows: readonly string[]): MeaningsOfTable {
  const keys = useKeys();
  const agreement = useAgreementOf((whole) => [
    metricById(whole, metric),
    ...objectivesOfMetric(whole, metric).flatMap(parts),
    whole.calendars,
    whole.maintenance,
    whole.services,
    whole.timeZone,
    whole.support?.hours,
  ]);
  const objectives = agreement.objectives.filter(({ id }) => rows.includes(id));
  const of = metricById(agreement, metric);
  const needsTime = of?.hours !== undefined || objectives.some(({ target }) => target?.kind === 'duration');
  const time = useMeasuredTime(needsTime);
  const meanings = useMemo(() => {
    const labels = new Map(keys.flatMap((group) => group.keys).map(({ text, label }) => [text, label]));
    return agreement.objectives.flatMap((objective): RowMeaning[] => {
      if (!rows.includes(objective.id)) return [];
      const meaning = meaningOf(agreement, objective, time, thisMonth());
      const name = objective.key.flatMap((part) => labels.get(keyText(part)) ?? []).join(', ');
      return meaning === null ? [] : [{ row: objective.id, name, meaning }];
    });
  }, [agreement, rows, keys, time]);
  return useMemo(() => ({ agreement, meanings }), [agreement, meanings]);
}

/** What can change the meaning of a target; its note cannot. */
function parts({ note: _note, asWritten: _asWritten, ...rest }: Objective): readonly unknown[] {
  return Object.values(rest);
}

import type { Language } from '#core/agreement/language.ts';
import type { MetricGroup } from '#renderer/forms/performance/metric/metricGroups.ts';

/** The words of the editor of a metric. */
export interface MetricWords {
  readonly groups: Readonly<Record<MetricGroup, string>>;
  readonly open: (fields: string) => string;
  readonly printed: string;
}

export const metricWords: Readonly<Record<Language, MetricWords>> = {
  en: {
    groups: {
      what: 'What is measured',
      how: 'How it is calculated',
      whenAndWhere: 'When and where',
      notCounted: 'What does not count',
      reported: 'How it is reported',
    },
    open: (fields) => `Still open: ${fields}`,
    printed: 'In the contract',
  },
  da: {
    groups: {
      what: 'Hvad der måles',
      how: 'Hvordan det beregnes',
      whenAndWhere: 'Hvornår og hvor',
      notCounted: 'Hvad der ikke tæller med',
      reported: 'Hvordan det rapporteres',
    },
    open: (fields) => `Mangler endnu: ${fields}`,
    printed: 'I kontrakten',
  },
};

import { useCallback } from 'react';
import { metricRows } from '#core/document/blocks/metricDefinitions.ts';
import { plainTextOf } from '#core/document/inline.ts';
import { capitalised } from '#core/document/sentence.ts';
import type { MetricRow } from '#core/document/words/performance.ts';
import { writingOf } from '#renderer/forms/performance/useWriting.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { useRested } from '#renderer/state/useRested.ts';
import { METRIC_GROUPS, metricGroups } from './metricGroups.ts';

/** A row of the printed definition of a metric. */
export interface PrintedRow {
  readonly row: MetricRow;
  readonly label: string;
  readonly lines: readonly { readonly text: string; readonly isOpen: boolean }[];
}

const SHOWN = METRIC_GROUPS.flatMap((group) => metricGroups[group].prints);

/** How a metric reads in the contract, in the language of the window; follows when the typing rests. */
export function usePrinted(metric: string): readonly PrintedRow[] {
  const language = useLanguage();
  const find = useCallback((): readonly PrintedRow[] => {
    const agreement = useOpenDraft.getState().open?.history.present.agreement;
    const found = agreement?.metrics.find(({ id }) => id === metric);
    if (agreement === undefined || found === undefined) return [];
    const writing = writingOf(agreement, language);
    const printed = metricRows(writing, found);
    const { label } = writing.words.performance.metric;
    return SHOWN.flatMap((row) => {
      const lines = (printed[row] ?? []).map((line) => ({
        text: plainTextOf(capitalised(line)),
        isOpen: line.some(({ kind }) => kind === 'blank'),
      }));
      return lines.length === 0 ? [] : [{ row, label: label[row], lines }];
    });
  }, [metric, language]);
  return useRested(find);
}

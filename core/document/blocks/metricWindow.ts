import type { Metric } from '#core/agreement/metric.ts';
import { join } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { phrase, value } from '#core/document/inline.ts';
import { showDuration, showText } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';

/** The period a result is calculated for, the shortest way: "each calendar month". */
export function showWindow(writing: Writing, metric: Metric): readonly Inline[] {
  const path = join('metrics', metric.id, 'window');
  const { window } = metric;
  const { window: words } = writing.words.performance;
  if (window === undefined) return showText(writing, path, undefined);
  if (window.kind === 'rolling') return words.rolling(showDuration(writing, join(path, 'length'), window.length));
  return [value(join(path, 'kind'), words.each[window.kind])];
}

/** The same with where it ends, what it is made of, and its time zone; a single case is in none. */
export function showWholeWindow(writing: Writing, metric: Metric): readonly Inline[] {
  const path = join('metrics', metric.id, 'window');
  const { endsAt, slice, timeZone } = metric.window ?? {};
  const { window: words } = writing.words.performance;
  return phrase(
    showWindow(writing, metric),
    endsAt === undefined ? '' : words.endsAt[endsAt],
    slice === undefined ? '' : words.slice(showDuration(writing, join(path, 'slice'), slice)),
    timeZone === undefined || metric.window?.kind === 'perItem'
      ? ''
      : words.timeZone(showText(writing, join(path, 'timeZone'), timeZone)),
  );
}

import type { Metric } from '#core/agreement/metric.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { showDate } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';

/** "from 1 May 2027 to 30 April 2028"; `null` when neither end is known. */
export function showValidity(writing: Writing, path: Path, validity: Metric['validity']): readonly Inline[] | null {
  const { from, to } = validity ?? {};
  if (from === undefined && to === undefined) return null;
  return writing.words.frame.validity(
    from === undefined ? null : showDate(writing, join(path, 'from'), from),
    to === undefined ? null : showDate(writing, join(path, 'to'), to),
  );
}

import type { Metric } from '#core/agreement/metric.ts';
import type { Objective, Target } from '#core/agreement/objective.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { value } from '#core/document/inline.ts';
import { showDecimal, showDuration, showPercent, showQuantity, showText, showWording } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';
import { unreachable } from '#core/unreachable.ts';
import { around } from './aroundWords.ts';

/** What an objective promises: "at least 99.9%", "at least 90% within 15 minutes", "no commitment". */
export function showTarget(writing: Writing, objective: Objective, metric: Metric | undefined): readonly Inline[] {
  const shown = withAttainment(writing, objective);
  if (metric?.kind !== 'percentile' || metric.percentile === undefined) return shown;
  const percentile = showDecimal(writing, join('metrics', metric.id, 'percentile'), metric.percentile);
  return writing.words.performance.target.atPercentile(shown, percentile);
}

function withAttainment(writing: Writing, { id, target, attainment }: Objective): readonly Inline[] {
  const path = join('objectives', id, 'target');
  if (target === undefined) return showText(writing, path, undefined);
  if (attainment === undefined || target.kind === 'none') return bare(writing, path, target);
  const { target: words } = writing.words.performance;
  const share = showPercent(writing, join('objectives', id, 'attainment'), attainment);
  if (target.kind === 'duration') {
    const length = showDuration(writing, join(path, 'length'), target.length);
    if (target.comparator === 'atMost') return words.shareWithin(share, length);
    if (target.comparator === 'lessThan') return words.shareInLessThan(share, length);
  }
  return words.inShareOfCases(bare(writing, path, target), share);
}

function bare(writing: Writing, path: Path, target: Target): readonly Inline[] {
  const { forms, performance } = writing.words;
  switch (target.kind) {
    case 'value':
      return around((words) => forms.compared(target.comparator, words), showQuantity(writing, path, target));
    case 'duration': {
      const length = showDuration(writing, join(path, 'length'), target.length);
      return around((words) => forms.compared(target.comparator, words), length);
    }
    case 'range':
      return [
        value(
          path,
          forms.range(target, (bound) => forms.quantity(bound, target.unit, null)),
        ),
      ];
    case 'text':
      return showWording(writing, join(path, 'text'), target.text);
    case 'none':
      return [value(path, performance.target.none)];
    default:
      return unreachable(target);
  }
}

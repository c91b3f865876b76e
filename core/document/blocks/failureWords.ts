import type { Failure } from '#core/agreement/failure.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { line, value } from '#core/document/inline.ts';
import { withoutStop } from '#core/document/sentence.ts';
import { showCount, showDuration, showQuantity, showText, showWording } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';
import { unreachable } from '#core/unreachable.ts';
import type { Lines } from './factSheet.ts';
import { around } from './aroundWords.ts';

/** When a service counts as failed: one line, or, where several signs make a failure, a line for each of them. */
export function failureLines(writing: Writing, path: Path, failure: Failure): Lines {
  const isGroup = failure.kind === 'all' || failure.kind === 'any';
  if (!isGroup || failure.of.length < 2) return [failureWords(writing, path, failure)];
  const signs = failure.of.map((sign, index) => line`– ${failureWords(writing, join(path, 'of', index), sign)}`);
  return [writing.words.performance.metric.signs[failure.kind], ...signs];
}

/** The same as a clause without a stop: "A or (B and C)". */
function failureWords(writing: Writing, path: Path, failure: Failure): readonly Inline[] {
  switch (failure.kind) {
    case 'all':
    case 'any':
      return joinedSigns(writing, path, failure);
    case 'threshold':
      return threshold(writing, path, failure);
    case 'consecutive':
      return consecutive(writing, path, failure);
    case 'text':
      return withoutStop(showWording(writing, join(path, 'text'), failure.text));
    default:
      return unreachable(failure);
  }
}

/** Groups inside a group stand in brackets, so that it is clear which signs belong together. */
function joinedSigns(
  writing: Writing,
  path: Path,
  group: Extract<Failure, { kind: 'all' | 'any' }>,
): readonly Inline[] {
  if (group.of.length === 0) return showText(writing, join(path, 'of'), undefined);
  const signs = group.of.map((sign, index) => {
    const words = failureWords(writing, join(path, 'of', index), sign);
    const isGroup = (sign.kind === 'all' || sign.kind === 'any') && sign.of.length > 1;
    return isGroup ? line`(${words})` : words;
  });
  return listOf(writing, signs, group.kind === 'all' ? 'and' : 'or');
}

function threshold(writing: Writing, path: Path, sign: Extract<Failure, { kind: 'threshold' }>): readonly Inline[] {
  const { comparator, value: limit, unit, measure, over } = sign;
  const quantity = showQuantity(writing, join(path, 'value'), { value: limit, unit });
  return writing.words.performance.metric.threshold({
    measure: measure === undefined ? null : showWording(writing, join(path, 'measure'), measure),
    comparison: around((words) => writing.words.forms.compared(comparator, words), quantity),
    over: over === undefined ? null : showDuration(writing, join(path, 'over'), over),
  });
}

function consecutive(writing: Writing, path: Path, sign: Extract<Failure, { kind: 'consecutive' }>): readonly Inline[] {
  const { count, check, interval } = sign;
  const { forms, performance } = writing.words;
  const every = interval === undefined ? null : forms.every(interval.amount, interval.unit);
  return performance.metric.consecutive({
    count: showCount(writing, join(path, 'count'), count),
    check: check === undefined ? null : showWording(writing, join(path, 'check'), check),
    every: every === null ? null : [value(join(path, 'interval'), every)],
  });
}

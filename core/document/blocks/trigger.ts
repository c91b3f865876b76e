import type { Consequence, Trigger } from '#core/agreement/consequence.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { text } from '#core/document/inline.ts';
import { withoutStop } from '#core/document/sentence.ts';
import { showCount, showDuration, showLink, showPercent, showWording } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';
import { unreachable } from '#core/unreachable.ts';
import { linkedNames, quoted } from './linkedNames.ts';
import { metricOf, objectiveNames, objectivesOf } from './objectiveNames.ts';

/** What must have happened for a consequence to follow, continuing "If …"; a blank when it has not been said. */
export function triggerPhrase(writing: Writing, consequence: Consequence): readonly Inline[] {
  const path = join('consequences', consequence.id, 'trigger');
  const { trigger } = consequence;
  if (trigger === undefined) return showLink(writing, path, undefined);
  const words = writing.words.remedies.trigger;
  switch (trigger.kind) {
    case 'objectiveMissed':
      return words.missed(
        levelsOf(writing, path, trigger.objectives),
        trigger.objectives.length <= 1,
        windowPhrase(writing, trigger.objectives),
      );
    case 'repeatedMiss':
      return repetition(writing, path, trigger);
    case 'nearMiss':
      return words.nearMiss(
        levelsOf(writing, path, trigger.objectives),
        trigger.objectives.length <= 1,
        trigger.share === undefined ? null : showPercent(writing, join(path, 'share'), trigger.share),
      );
    case 'dutyMissed':
      return words.dutyMissed(dutyNames(writing, join(path, 'duties'), trigger.duties), trigger.duties.length <= 1);
    case 'measurementMissing':
      return words.measurementMissing(metricNames(writing, join(path, 'metrics'), trigger.metrics));
    case 'event':
      return words.event(withoutStop(showWording(writing, join(path, 'event'), trigger.event)));
    default:
      return unreachable(trigger);
  }
}

/** The objectives a trigger names; none for duties, measurements and events. */
export function triggeringObjectives(trigger: Trigger | undefined): readonly string[] {
  return trigger !== undefined && 'objectives' in trigger ? trigger.objectives : [];
}

/** A trigger that names no objective is about every one: `null`. */
function levelsOf(writing: Writing, path: Path, ids: readonly string[]): readonly Inline[] | null {
  return ids.length === 0 ? null : objectiveNames(writing, join(path, 'objectives'), ids, 'or');
}

/** The window that all the metrics share, "in a calendar month"; else "in a Measurement Period". */
function windowPhrase(writing: Writing, ids: readonly string[]): readonly Inline[] {
  const words = writing.words.remedies.trigger;
  const metrics = objectivesOf(writing, ids).map((objective) => metricOf(writing, objective));
  const [first] = metrics;
  const window = first?.window;
  const isShared = metrics.every((metric) => metric?.window?.kind === window?.kind);
  if (first === undefined || window === undefined || !isShared) return [text(words.window.measurementPeriod)];
  if (window.kind !== 'rolling') return [text(words.window[window.kind])];
  return words.rollingWindow(showDuration(writing, join('metrics', first.id, 'window', 'length'), window.length));
}

function repetition(
  writing: Writing,
  path: Path,
  trigger: Extract<Trigger, { kind: 'repeatedMiss' }>,
): readonly Inline[] {
  const consecutive = trigger.consecutive ?? false;
  return writing.words.remedies.trigger.repeated({
    levels: levelsOf(writing, path, trigger.objectives),
    isOne: trigger.objectives.length <= 1,
    misses: showCount(writing, join(path, 'misses'), trigger.misses),
    windows: trigger.windows === undefined ? null : showCount(writing, join(path, 'windows'), trigger.windows),
    consecutive,
    window: trigger.window ?? null,
    severalMisses: trigger.misses !== 1,
  });
}

function dutyNames(writing: Writing, path: Path, ids: readonly string[]): readonly Inline[] {
  if (ids.length === 0) return showLink(writing, path, undefined);
  const names = ids.map((id, index) => {
    const duty = writing.agreement.duties.find((candidate) => candidate.id === id);
    if (duty?.name === undefined && duty?.text !== undefined) {
      return quoted(writing, showWording(writing, join('duties', id, 'text'), duty.text));
    }
    return quoted(writing, showLink(writing, join(path, index), id));
  });
  return listOf(writing, names, 'or');
}

/** A trigger that names no metric is about every one: `null`. */
function metricNames(writing: Writing, path: Path, ids: readonly string[]): readonly Inline[] | null {
  return ids.length === 0 ? null : linkedNames(writing, path, ids, 'or');
}

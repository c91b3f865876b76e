import type { Goal } from '#core/agreement/objective.ts';
import { join } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { line, plainTextOf } from '#core/document/inline.ts';
import { capitalised, withoutStop, withSingleStops } from '#core/document/sentence.ts';
import { showDate, showLink, showWording } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';
import { metricNameById } from './metricName.ts';
import { metricOf, objectivesOf } from './objectiveNames.ts';
import { showTarget } from './objectiveTarget.ts';

/** A statement of the goal put together from its service, outcome, targets and date; `null` while service or outcome is open in this language. */
export function goalSentence(writing: Writing, goal: Goal): string | null {
  const at = (...keys: readonly string[]) => join('goals', goal.id, ...keys);
  const { specific, measurable, timeBound } = goal;
  const due = timeBound?.due;
  const sentence = writing.words.performance.goals.statement({
    service: showLink(writing, at('specific', 'service'), specific?.service),
    outcome: withoutStop(showWording(writing, at('specific', 'outcome'), specific?.outcome)),
    targets: targetsOf(writing, measurable.objectives),
    due: due === undefined ? null : showDate(writing, at('timeBound', 'due'), due),
  });
  const isWhole = sentence.every(({ kind }) => kind !== 'blank');
  return isWhole ? plainTextOf(capitalised(withSingleStops(sentence))) : null;
}

function targetsOf(writing: Writing, ids: readonly string[]): readonly Inline[] | null {
  const objectives = objectivesOf(writing, ids);
  if (objectives.length === 0) return null;
  return listOf(
    writing,
    objectives.map((objective) => {
      const name = metricNameById(writing, join('objectives', objective.id, 'metric'), objective.metric);
      return line`${name} (${showTarget(writing, objective, metricOf(writing, objective))})`;
    }),
  );
}

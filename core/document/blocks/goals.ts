import { objectiveById } from '#core/agreement/itemById.ts';
import type { Goal } from '#core/agreement/objective.ts';
import { join } from '#core/agreement/path.ts';
import { line, plainTextOf, text } from '#core/document/inline.ts';
import { sentence, withoutStop } from '#core/document/sentence.ts';
import { marked, showDate, showLink, showQuantity, showText, showWording } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { introduction } from './composed.ts';
import { factSheet, lineIf, type FactRow, type Lines } from './factSheet.ts';
import { metricNameById } from './metricName.ts';
import { metricOf } from './objectiveNames.ts';
import { showTarget } from './objectiveTarget.ts';

/** Each goal with what makes it specific, measurable, achievable, relevant and time-bound. */
export const goals: BlockWriter = (writing) => {
  const { goals: agreed } = writing.agreement;
  if (agreed.length === 0) return [];
  const { introduction: lead } = writing.words.performance.goals;
  return [introduction('goals-introduction', lead), ...agreed.flatMap((goal) => written(writing, goal))];
};

function written(writing: Writing, goal: Goal): readonly ComposedBlock[] {
  const id = `goals-${goal.id}`;
  const statement = showWording(writing, join('goals', goal.id, 'statement'), goal.statement);
  const summary = writing.words.performance.goals.summary(plainTextOf(withoutStop(statement)));
  return [
    introduction(`${id}-statement`, marked(sentence(statement), ['bold'])),
    ...factSheet(id, summary, rowsOf(writing, goal)),
  ];
}

function rowsOf(writing: Writing, goal: Goal): readonly FactRow[] {
  const { goals: label } = writing.words.performance;
  const at = (...keys: readonly string[]) => join('goals', goal.id, ...keys);
  const { relevant, owner, reference } = goal;
  return [
    { id: 'specific', label: label.specific, lines: specific(writing, goal) },
    { id: 'measurable', label: label.measurable, lines: measurable(writing, goal) },
    { id: 'achievable', label: label.achievable, lines: achievable(writing, goal) },
    {
      id: 'relevant',
      label: label.relevant,
      lines: lineIf(relevant?.need, (need) => showWording(writing, at('relevant', 'need'), need)),
    },
    { id: 'time-bound', label: label.timeBound, lines: timeBound(writing, goal) },
    { id: 'owner', label: label.owner, lines: lineIf(owner, (role) => showLink(writing, at('owner'), role)) },
    {
      id: 'reference',
      label: label.reference,
      lines: lineIf(reference, (known) => showText(writing, at('reference'), known)),
    },
  ];
}

function specific(writing: Writing, { id, specific: wanted }: Goal): Lines {
  const path = join('goals', id, 'specific');
  const service = lineIf(wanted?.service, (known) => showLink(writing, join(path, 'service'), known));
  const outcome = lineIf(wanted?.outcome, (known) => showWording(writing, join(path, 'outcome'), known));
  const parts = [...service, ...outcome];
  return parts.length === 0 ? [] : [parts.flatMap((part, index) => (index === 0 ? part : [text(': '), ...part]))];
}

/** The service levels it is measured by, each with its target. */
function measurable(writing: Writing, { id, measurable: { objectives } }: Goal): Lines {
  return objectives.map((objectiveId, index) => {
    const path = join('goals', id, 'measurable', 'objectives', index);
    const objective = objectiveById(writing.agreement, objectiveId);
    if (objective === undefined) return showLink(writing, path, undefined);
    const metric = metricOf(writing, objective);
    const name = metricNameById(writing, join('objectives', objective.id, 'metric'), objective.metric);
    return line`${name}: ${showTarget(writing, objective, metric)}`;
  });
}

function achievable(writing: Writing, { id, achievable: ground }: Goal): Lines {
  const { goals: words } = writing.words.performance;
  const path = join('goals', id, 'achievable');
  return [
    ...lineIf(ground?.baseline, (known) => words.baseline(showQuantity(writing, join(path, 'baseline'), known))),
    ...lineIf(ground?.evidence, (known) => words.evidence(showWording(writing, join(path, 'evidence'), known))),
  ];
}

function timeBound(writing: Writing, { id, timeBound: dates }: Goal): Lines {
  const { goals: words } = writing.words.performance;
  const date = (key: 'due' | 'firstEvaluation' | 'review') =>
    lineIf(dates?.[key], (known) => words[key](showDate(writing, join('goals', id, 'timeBound', key), known)));
  return [...date('due'), ...date('firstEvaluation'), ...date('review')];
}

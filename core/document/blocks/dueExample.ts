import type { Metric } from '#core/agreement/metric.ts';
import { objectiveById } from '#core/agreement/itemById.ts';
import { join } from '#core/agreement/path.ts';
import type { WallTime } from '#core/measures/dated/dueFacts.ts';
import { choiceWord, showDuration } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';
import type { Lines } from './factSheet.ts';

/** When a time limit of a metric ends that begins to run shortly before a closing; nothing where that is not known. */
export function dueLines(writing: Writing, { id }: Metric): Lines {
  const fact = writing.dated?.due.get(id);
  if (fact === undefined) return [];
  const target = objectiveById(writing.agreement, fact.objective)?.target;
  if (target?.kind !== 'duration') return [];
  const { due: words } = writing.words.figures;
  const { started, due, timeZone, objective } = fact;
  const example = words.example({
    limit: showDuration(writing, join('objectives', objective, 'target/length'), target.length),
    started: momentWords(writing, started),
    due: momentWords(writing, due),
    timeZone,
  });
  return [example, words.note];
}

function momentWords(writing: Writing, { weekday, date, time }: WallTime): string {
  const { forms, figures } = writing.words;
  return figures.due.moment(choiceWord(writing, 'weekday', weekday), forms.date(date), forms.timeOfDay(time));
}

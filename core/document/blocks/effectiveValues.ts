import type { Objective } from '#core/agreement/objective.ts';
import { join } from '#core/agreement/path.ts';
import { levelOf } from '#core/measures/levels/effective.ts';
import { whatHolds, type Holding, type StandingLevel } from '#core/measures/levels/standing.ts';
import type { Inline } from '#core/document/document.ts';
import { plainTextOf, text } from '#core/document/inline.ts';
import { capitalised } from '#core/document/sentence.ts';
import { showLink, showWording } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { introduction, paragraph, tableOf, type Column } from './composed.ts';
import { linkedNames, quoted } from './linkedNames.ts';
import { metricOf, objectiveNames } from './objectiveNames.ts';
import { showTarget } from './objectiveTarget.ts';

/**
 * A table for everyone who stands at a level: what holds for which service, and the level that settled it. Nothing while the
 * levels lead nowhere or in a circle: what holds cannot be told then.
 */
export const effectiveValues: BlockWriter = (writing) => {
  const standing = whatHolds(writing.agreement);
  if (!standing.ok) return [];
  const tables = standing.value.flatMap((level) => tableAt(writing, level));
  if (tables.length === 0) return [];
  return [...tables, paragraph('effective-values-follow', writing.words.frame.effective.followFromLevels)];
};

function tableAt(writing: Writing, { level, holdings }: StandingLevel): readonly ComposedBlock[] {
  if (holdings.length === 0) return [];
  const { effective: words } = writing.words.frame;
  const name = showWording(writing, join('levels', level.id, 'name'), level.name);
  const id = `effective-values-${level.id}`;
  return [
    introduction(`${id}-introduction`, words.introduction(quoted(writing, name))),
    ...tableOf({
      id,
      summary: words.summary(plainTextOf(name)),
      columns: columns(writing),
      rows: holdings,
      rowId: ({ seenFrom, promise: { row } }) => `${seenFrom.id}-${row[0]?.id ?? ''}`,
    }),
  ];
}

function columns(writing: Writing): readonly Column<Holding>[] {
  const { effective: words } = writing.words.frame;
  const { serviceLevels } = writing.words.performance;
  return [
    { heading: words.services, width: 4, always: true, cell: (holding) => [servicesOf(writing, holding)] },
    { heading: serviceLevels.serviceLevel, width: 5, always: true, cell: (holding) => [nameOf(writing, holding)] },
    { heading: serviceLevels.target, width: 5, always: true, cell: (holding) => targetsOf(writing, holding) },
    { heading: words.settledAt, width: 4, always: true, cell: (holding) => settledAt(writing, holding) },
  ];
}

/** The services as the metric names them; what is about none is about everything. */
function servicesOf(writing: Writing, { services, promise: { row } }: Holding): readonly Inline[] {
  if (services === null) return [text(writing.words.frame.effective.allServices)];
  return linkedNames(writing, join('metrics', row[0]?.metric ?? '', 'subject', 'services'), services);
}

function nameOf(writing: Writing, { promise: { row } }: Holding): readonly Inline[] {
  const id = row[0]?.id ?? '';
  return capitalised(objectiveNames(writing, join('objectives', id, 'metric'), [id]));
}

function targetsOf(writing: Writing, { promise: { holds } }: Holding): readonly (readonly Inline[])[] {
  if (holds.length === 0) return [[text(writing.words.frame.effective.doesNotApply)]];
  return holds.map((objective) => capitalised(showTarget(writing, objective, metricOf(writing, objective))));
}

/** One line a promise that holds; where none does, the level that says so. */
function settledAt(writing: Writing, { promise: { holds, said } }: Holding): readonly (readonly Inline[])[] {
  if (holds.length > 0) return holds.map((objective) => levelName(writing, objective));
  const level = said.at(-1)?.level;
  return level === undefined || level === null ? [] : [nameOfLevel(writing, level)];
}

function levelName(writing: Writing, objective: Objective): readonly Inline[] {
  const level = levelOf(writing.agreement, objective);
  return level === null ? [text(writing.words.frame.effective.allLevels)] : nameOfLevel(writing, level);
}

function nameOfLevel(writing: Writing, level: string): readonly Inline[] {
  return showLink(writing, join('levels', level, 'name'), level);
}

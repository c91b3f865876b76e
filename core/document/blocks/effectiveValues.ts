import type { Level } from '#core/agreement/frame.ts';
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

/** What holds for services that the same promises hold for; `null` for what is about no service. */
interface Group {
  readonly id: string;
  readonly services: readonly string[] | null;
  readonly holdings: readonly Holding[];
}

/**
 * For everyone who stands at a level, a table for each service, or for services with the same promises: what holds, and the
 * level that settled it. Nothing while the levels lead nowhere or in a circle: what holds cannot be told then.
 */
export const effectiveValues: BlockWriter = (writing) => {
  const standing = whatHolds(writing.agreement);
  if (!standing.ok) return [];
  const tables = standing.value.flatMap((level) =>
    groupsOf(level).flatMap((group) => tableOfGroup(writing, level.level, group)),
  );
  if (tables.length === 0) return [];
  return [...tables, paragraph('effective-values-follow', writing.words.frame.effective.followFromLevels)];
};

function groupsOf({ holdings }: StandingLevel): readonly Group[] {
  const services = [...new Set(holdings.flatMap((holding) => holding.services ?? []))];
  const groups = new Map<string, { services: readonly string[]; holdings: readonly Holding[] }>();
  for (const service of services) {
    const own = holdings.filter((holding) => holding.services?.includes(service));
    const promises = own.map(rowId).join(' ');
    groups.set(promises, { services: [...(groups.get(promises)?.services ?? []), service], holdings: own });
  }
  const general = holdings.filter((holding) => holding.services === null);
  return [
    ...[...groups.values()].map((group) => ({ id: group.services.join('-'), ...group })),
    ...(general.length === 0 ? [] : [{ id: 'all', services: null, holdings: general }]),
  ];
}

function tableOfGroup(writing: Writing, level: Level, { id, services, holdings }: Group): readonly ComposedBlock[] {
  const { effective: words } = writing.words.frame;
  const at = join('levels', level.id, 'name');
  const levelName = showWording(writing, at, level.name);
  const serviceNames =
    services === null
      ? [text(words.allServices)]
      : linkedNames(writing, join('levels', level.id, 'services'), services);
  const tableId = `effective-values-${level.id}-${id}`;
  return [
    introduction(`${tableId}-introduction`, words.introduction(quoted(writing, levelName), serviceNames)),
    ...tableOf({
      id: tableId,
      summary: words.summary(plainTextOf(levelName), plainTextOf(serviceNames)),
      columns: columns(writing),
      rows: holdings,
      rowId,
    }),
  ];
}

function rowId({ seenFrom, promise: { row } }: Holding): string {
  return `${seenFrom.id}-${row[0]?.id ?? ''}`;
}

function columns(writing: Writing): readonly Column<Holding>[] {
  const { effective: words } = writing.words.frame;
  const { serviceLevels } = writing.words.performance;
  return [
    { heading: serviceLevels.serviceLevel, width: 5, always: true, cell: (holding) => [nameOf(writing, holding)] },
    { heading: serviceLevels.target, width: 5, always: true, cell: (holding) => targetsOf(writing, holding) },
    { heading: words.settledAt, width: 4, always: true, cell: (holding) => settledAt(writing, holding) },
  ];
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

import type { Level } from '#core/agreement/frame.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { line, value } from '#core/document/inline.ts';
import { capitalised } from '#core/document/sentence.ts';
import { showChoice, showLink, showWording, showYesNo } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { introduction, paragraphs, tableOf, type Column } from './composed.ts';
import type { Lines } from './factSheet.ts';
import { linkedNames } from './linkedNames.ts';
import { objectiveNames } from './objectiveNames.ts';
import { linkedParty } from './partyTerm.ts';
import { showValidity } from './validity.ts';

type LevelRule = Level['rules'][number];

interface RuleRow {
  readonly level: Level;
  readonly rule: LevelRule;
  readonly index: number;
}

/** The tree of levels, how a question is settled between them, and how each treats what the one above has settled. */
export const levels: BlockWriter = (writing) => {
  const { levels: agreed } = writing.agreement;
  if (agreed.length === 0) return [];
  const { levels: words } = writing.words.frame;
  const ordered = inTreeOrder(agreed);
  const hasRules = ordered.some((level) => level.rules.length > 0);
  return [
    introduction('levels-introduction', words.introduction),
    ...tableOf({
      id: 'levels-table',
      summary: words.summary,
      columns: levelColumns(writing),
      rows: ordered,
      rowId: ({ id }) => id,
    }),
    ...(agreed.length === 1
      ? []
      : paragraphs('levels', {
          nearest: words.nearestDecides,
          strict: hasRules ? words.notLessStrict : words.neverLessStrict,
        })),
    ...rules(writing, ordered),
  ];
};

/** Each level before the levels below it; levels whose parent is missing, or that lead in a circle, come last. */
function inTreeOrder(all: readonly Level[]): readonly Level[] {
  const below = (parent: Level | null, above: readonly Level[]): readonly Level[] =>
    all
      .filter(
        (level) =>
          !above.includes(level) && (parent === null ? level.parent === undefined : level.parent === parent.id),
      )
      .flatMap((level) => [level, ...below(level, [...above, level])]);
  const reached = below(null, []);
  return [...reached, ...all.filter((level) => !reached.includes(level))];
}

function levelColumns(writing: Writing): readonly Column<Level>[] {
  const { levels: words } = writing.words.frame;
  return [
    {
      heading: words.level,
      width: 4,
      always: true,
      cell: (level) => [showWording(writing, levelPath(level, 'name'), level.name)],
    },
    {
      heading: words.kind,
      width: 3,
      cell: (level) => [capitalised(showChoice(writing, levelPath(level, 'kind'), 'levelKind', level.kind))],
    },
    {
      heading: words.parent,
      width: 3,
      cell: (level) =>
        level.parent === undefined ? [] : [showLink(writing, levelPath(level, 'parent'), level.parent)],
    },
    { heading: words.appliesTo, width: 4, cell: (level) => appliesTo(writing, level) },
    {
      heading: words.validity,
      width: 3,
      cell: (level) => {
        const validity = showValidity(writing, levelPath(level, 'validity'), level.validity);
        return validity === null ? [] : [capitalised(validity)];
      },
    },
    {
      heading: words.legalForce,
      width: 3,
      cell: ({ id, legalForce }) =>
        legalForce === undefined
          ? []
          : [capitalised(showChoice(writing, join('levels', id, 'legalForce'), 'legalForce', legalForce))],
    },
  ];
}

function levelPath({ id }: Level, key: keyof Level): Path {
  return join('levels', id, key);
}

function appliesTo(writing: Writing, { id, party, services }: Level): Lines {
  return [
    ...(party === undefined ? [] : [capitalised(linkedParty(writing, join('levels', id, 'party'), party))]),
    ...(services.length === 0 ? [] : [linkedNames(writing, join('levels', id, 'services'), services)]),
  ];
}

function rules(writing: Writing, ordered: readonly Level[]): readonly ComposedBlock[] {
  const rows = ordered.flatMap((level) => level.rules.map((rule, index) => ({ level, rule, index })));
  if (rows.length === 0) return [];
  const { levels: words } = writing.words.frame;
  const table = { id: 'levels-rules', summary: words.rulesSummary, columns: ruleColumns(writing), rows };
  return [
    introduction('levels-rules-introduction', words.rulesIntroduction),
    ...tableOf({ ...table, rowId: ({ level, index }) => `${level.id}-${index}` }),
  ];
}

function ruleColumns(writing: Writing): readonly Column<RuleRow>[] {
  const { levels: words } = writing.words.frame;
  return [
    {
      heading: words.level,
      width: 3,
      always: true,
      cell: ({ level }) => [showWording(writing, join('levels', level.id, 'name'), level.name)],
    },
    { heading: words.subject, width: 4, always: true, cell: (row) => [subjectOf(writing, row)] },
    {
      heading: words.treatment,
      width: 3,
      always: true,
      cell: (row) => [capitalised(treatmentOf(writing, row))],
    },
    {
      heading: words.overridable,
      width: 3,
      cell: (row) =>
        row.rule.overridable === undefined
          ? []
          : [capitalised(showYesNo(writing, rulePath(row, 'overridable'), row.rule.overridable))],
    },
    {
      heading: words.reason,
      width: 5,
      cell: (row) =>
        row.rule.reason === undefined
          ? []
          : [capitalised(showWording(writing, rulePath(row, 'reason'), row.rule.reason))],
    },
  ];
}

/** What a level without one above it says is settled there, whatever it is said to do with the level above. */
function treatmentOf(writing: Writing, row: RuleRow): readonly Inline[] {
  const path = rulePath(row, 'treatment');
  if (row.level.parent === undefined) return [value(path, writing.words.frame.levels.settledHere)];
  return showChoice(writing, path, 'levelTreatment', row.rule.treatment);
}

function rulePath({ level, index }: RuleRow, key: keyof LevelRule): Path {
  return join('levels', level.id, 'rules', index, key);
}

/** The subject, and what is meant where the rule names it: "Calendar: Support Hours", "Service level: Response time (Priority P1)". */
function subjectOf(writing: Writing, { level, rule, index }: RuleRow): readonly Inline[] {
  const path = join('levels', level.id, 'rules', index);
  const subject = capitalised(showChoice(writing, join(path, 'subject'), 'levelSubject', rule.subject));
  if (rule.entity === undefined) return subject;
  const isPromise = writing.agreement.objectives.some(({ id }) => id === rule.entity);
  const at = join(path, 'entity');
  return line`${subject}: ${isPromise ? objectiveNames(writing, at, [rule.entity]) : showLink(writing, at, rule.entity)}`;
}

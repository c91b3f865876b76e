import { join } from '#core/agreement/path.ts';
import type { Deadline, Duration, Frequency } from '#core/agreement/time.ts';
import type { FirstDate, FirstDateKind } from '#core/measures/dated/firstDates.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { text, value } from '#core/document/inline.ts';
import { capitalised, withoutStop } from '#core/document/sentence.ts';
import { showChoice, showDeadline, showDuration, showWording } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';
import { metricName } from './metricName.ts';
import { linkedParty } from './partyTerm.ts';

/** A first date with the last part of its path and the id of what it belongs to. */
interface Place {
  readonly path: string;
  readonly id: string;
  readonly field: string;
}

/**
 * What a first date is about: "Report: Service report".
 * @param paths of the windows of all metrics that begin on that date.
 */
export function firstDateName(writing: Writing, first: FirstDate, paths: readonly string[]): readonly Inline[] {
  if (first.kind === 'firstMeasured') return measuredName(writing, paths);
  return NAMES[first.kind](writing, placeOf(first));
}

/** The rule that the date follows from; `null` where the date itself is what is agreed. */
export function firstDateRule(writing: Writing, first: FirstDate): readonly Inline[] | null {
  return RULES[first.kind]?.(writing, placeOf(first)) ?? null;
}

function placeOf({ path }: FirstDate): Place {
  const parts = path.split('/');
  return { path, id: parts.at(-2) ?? '', field: parts.at(-1) ?? '' };
}

type Name = (writing: Writing, place: Place) => readonly Inline[];
type Rule = (writing: Writing, place: Place) => readonly Inline[] | null;

const wordsOf = (writing: Writing) => writing.words.figures.firstDates;

const NAMES: Readonly<Record<Exclude<FirstDateKind, 'firstMeasured'>, Name>> = {
  effective: (writing) => wordsOf(writing).effective,
  report: (writing, { id }) =>
    wordsOf(writing).report(nameIn(writing, 'governance/reports', id, writing.agreement.governance?.reports)),
  review: (writing, { id }) =>
    capitalised(nameIn(writing, 'governance/reviews', id, writing.agreement.governance?.reviews)),
  planned: (writing, { id }) =>
    capitalised(nameIn(writing, 'governance/milestones', id, writing.agreement.governance?.milestones)),
  claim: claimName,
  continuityTest: (writing, { id }) => {
    const kind = found(writing.agreement.continuity?.tests, id)?.kind;
    return capitalised(showChoice(writing, join('continuity/tests', id, 'kind'), 'continuityTestKind', kind));
  },
  indexation: (writing) => wordsOf(writing).indexation,
  renewalNotice: (writing) => wordsOf(writing).renewalNotice,
  termEnd: (writing) => wordsOf(writing).termEnd,
  terminationNotice: (writing, { id }) => wordsOf(writing).terminationNotice(noticeParty(writing, id)),
  terminationEarliest: (writing, { id }) => wordsOf(writing).terminationEarliest(noticeParty(writing, id)),
  exit: (writing, { field }) => (isExit(field) ? wordsOf(writing).exit[field] : []),
};

const RULES: Readonly<Partial<Record<FirstDateKind, Rule>>> = {
  report: (writing, { path, id }) => deadline(writing, path, found(writing.agreement.governance?.reports, id)?.due),
  planned: (writing, { path, id }) => deadline(writing, path, found(writing.agreement.governance?.milestones, id)?.due),
  claim: (writing, { path, id }) =>
    deadline(writing, path, found(writing.agreement.remedies?.claim?.steps, id)?.deadline),
  review: (writing, { path, id }) => often(writing, path, found(writing.agreement.governance?.reviews, id)?.frequency),
  continuityTest: (writing, { path, id }) =>
    often(writing, path, found(writing.agreement.continuity?.tests, id)?.frequency),
  indexation: (writing, { path }) =>
    often(writing, join(path, 'frequency'), writing.agreement.governance?.indexation?.frequency),
  renewalNotice: (writing, { path }) => before(writing, path, writing.agreement.term?.renewal?.notice),
  terminationNotice: (writing, { path, id }) =>
    before(writing, path, found(writing.agreement.term?.noticePeriods, id)?.length),
  termEnd: (writing) => renewal(writing),
  exit: exitRule,
};

function found<Entity extends { readonly id: string }>(
  entities: readonly Entity[] | undefined,
  id: string,
): Entity | undefined {
  return entities?.find((entity) => entity.id === id);
}

interface Named {
  readonly id: string;
  readonly name?: Parameters<typeof showWording>[2];
}

function nameIn(writing: Writing, list: string, id: string, entities: readonly Named[] | undefined): readonly Inline[] {
  return withoutStop(showWording(writing, join(list, id, 'name'), found(entities, id)?.name));
}

/** A claim in several steps has a date for each, by its name. */
function claimName(writing: Writing, { id }: Place): readonly Inline[] {
  const steps = writing.agreement.remedies?.claim?.steps ?? [];
  const isNamed = steps.length > 1 && found(steps, id)?.name !== undefined;
  return wordsOf(writing).claim(isNamed ? nameIn(writing, 'remedies/claim/steps', id, steps) : null);
}

function measuredName(writing: Writing, paths: readonly string[]): readonly Inline[] {
  const words = wordsOf(writing);
  const metrics = writing.agreement.metrics.filter(({ id }) => paths.includes(join('metrics', id, 'window')));
  if (metrics.length === writing.agreement.metrics.length) return words.allMeasured;
  const names = metrics.map((metric) => metricName(writing, metric));
  return words.firstMeasured(listOf(writing, names));
}

function noticeParty(writing: Writing, id: string): readonly Inline[] {
  const party = found(writing.agreement.term?.noticePeriods, id)?.party;
  if (party === undefined) return [text(writing.words.term.notice.eachParty)];
  return linkedParty(writing, join('term/noticePeriods', id, 'party'), party);
}

/** A deadline that is a date already says no more than the date does. */
function deadline(writing: Writing, path: string, rule: Deadline | undefined): readonly Inline[] | null {
  return rule === undefined || rule.kind === 'date' ? null : showDeadline(writing, path, rule);
}

function often(writing: Writing, path: string, frequency: Frequency | undefined): readonly Inline[] | null {
  return frequency === undefined ? null : [value(path, writing.words.forms.frequency(frequency))];
}

function before(writing: Writing, path: string, length: Duration | undefined): readonly Inline[] | null {
  return length === undefined ? null : wordsOf(writing).noticeBefore(showDuration(writing, path, length));
}

function renewal(writing: Writing): readonly Inline[] | null {
  const rule = writing.agreement.term?.renewal;
  if (rule === undefined || rule.kind === 'none') return null;
  return wordsOf(writing).renewal[rule.kind](showDuration(writing, 'term/renewal/length', rule.length));
}

const EXITS = ['assistance', 'plan', 'documentation', 'dataReturn', 'deletion'] as const;

function isExit(field: string): field is (typeof EXITS)[number] {
  return EXITS.some((exit) => exit === field);
}

function exitRule(writing: Writing, { path, field }: Place): readonly Inline[] | null {
  const exit = writing.agreement.term?.exit;
  if (exit === undefined || !isExit(field)) return null;
  if (field !== 'assistance') return deadline(writing, path, exit[field]);
  return wordsOf(writing).assistanceFor(showDuration(writing, path, exit.assistance));
}

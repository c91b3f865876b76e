import type { Agreement } from '#core/agreement/agreement.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import type { Goal, Objective } from '#core/agreement/objective.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Wording } from '#core/agreement/text.ts';
import { compareDecimals } from '#core/decimal.ts';
import { measurable } from './measurable.ts';
import { gapIf, isEmpty, open, type SmartGap } from './smartGap.ts';
import { isPerfection } from './survey/isPerfection.ts';
import { vagueWordIn } from './vagueWords.ts';

export const SMART_LETTERS = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const;
export type SmartLetter = (typeof SMART_LETTERS)[number];

export type SmartCheck = Readonly<Record<SmartLetter, readonly SmartGap[]>>;

/** What the goal still lacks to be specific, measurable, achievable, relevant and time-bound. */
export function checkSmart(agreement: Agreement, goal: Goal): SmartCheck {
  const at = (...keys: readonly string[]) => join('goals', goal.id, ...keys);
  const promises = goal.measurable.objectives.flatMap(
    (id) => agreement.objectives.find((objective) => objective.id === id) ?? [],
  );
  return {
    specific: specific(goal, at),
    measurable: measurable(agreement, promises, at('measurable', 'objectives')),
    achievable: achievable(agreement, goal, { promises, at }),
    relevant: relevant(agreement, goal, at),
    timeBound: timeBound(agreement, goal, { promises, at }),
  };
}

/** Whether nothing keeps a letter open. */
export function isDone(gaps: readonly SmartGap[]): boolean {
  return gaps.every(({ weight }) => weight !== 'open');
}

type At = (...keys: readonly string[]) => Path;
interface Promises {
  readonly promises: readonly Objective[];
  readonly at: At;
}

function specific({ specific: what, owner, statement }: Goal, at: At): readonly SmartGap[] {
  return [
    ...gapIf(what?.service === undefined, 'noService', at('specific', 'service')),
    ...gapIf(isEmpty(what?.outcome), 'noOutcome', at('specific', 'outcome')),
    ...gapIf(owner === undefined, 'noOwner', at('owner')),
    ...vague(what?.outcome, at('specific', 'outcome')),
    ...vague(statement, at('statement')),
    ...severalOutcomes(what?.outcome, at('specific', 'outcome')),
  ];
}

function vague(wording: Wording | undefined, path: Path): readonly SmartGap[] {
  const found = LANGUAGES.map((language) => vagueWordIn(wording?.[language] ?? '', language)).find(
    (word) => word !== null,
  );
  return found === undefined || found === null ? [] : [{ kind: 'vagueWord', weight: 'open', path, about: found }];
}

/** "and/or" joins two outcomes of which one can be missed while the other is met. */
function severalOutcomes(outcome: Wording | undefined, path: Path): readonly SmartGap[] {
  const joins = /\band\/or\b|\bog\/eller\b|;/i;
  const isJoined = LANGUAGES.some((language) => joins.test(outcome?.[language] ?? ''));
  return isJoined ? [{ kind: 'severalOutcomes', weight: 'hint', path }] : [];
}

function achievable(
  agreement: Agreement,
  { achievable: ground }: Goal,
  { promises, at }: Promises,
): readonly SmartGap[] {
  const perfect = promises.find((one) => isPerfection(agreement, one));
  return [
    ...gapIf(ground?.baseline === undefined, 'noBaseline', at('achievable', 'baseline')),
    ...gapIf(isEmpty(ground?.evidence), 'noEvidence', at('achievable', 'evidence')),
    ...(perfect === undefined ? [] : [open('perfection', join('objectives', perfect.id, 'target'))]),
  ];
}

function relevant(agreement: Agreement, goal: Goal, at: At): readonly SmartGap[] {
  const twin = agreement.goals.find((other) => other.id !== goal.id && isSame(other.statement, goal.statement));
  return [
    ...gapIf(isEmpty(goal.relevant?.need), 'noNeed', at('relevant', 'need')),
    ...gapIf(!isFollowed(agreement, goal), 'nothingFollows', at('timeBound', 'review')),
    ...gapIf(twin !== undefined, 'sameAsAnother', at('statement')),
  ];
}

/** Somebody looks at the result, or something comes of it when it is missed. */
function isFollowed(
  { consequences, governance }: Agreement,
  { timeBound: dates, measurable: { objectives } }: Goal,
): boolean {
  const isReviewed = dates?.review !== undefined || (governance?.reviews.length ?? 0) > 0;
  const hasConsequence = consequences.some(
    ({ trigger }) =>
      trigger !== undefined && 'objectives' in trigger && trigger.objectives.some((id) => objectives.includes(id)),
  );
  return isReviewed || hasConsequence;
}

function timeBound(agreement: Agreement, goal: Goal, { promises, at }: Promises): readonly SmartGap[] {
  const { due, firstEvaluation, review } = goal.timeBound ?? {};
  const end = agreement.term?.end;
  const isLate = firstEvaluation !== undefined && end !== undefined && firstEvaluation > end;
  const isEarly = firstEvaluation !== undefined && review !== undefined && review < firstEvaluation;
  return [
    ...gapIf(firstEvaluation === undefined, 'noFirstEvaluation', at('timeBound', 'firstEvaluation')),
    ...gapIf(review === undefined, 'noReview', at('timeBound', 'review')),
    ...gapIf(due === undefined && isImprovement(goal, promises), 'noDue', at('timeBound', 'due')),
    ...gapIf(isLate, 'evaluatedAfterEnd', at('timeBound', 'firstEvaluation')),
    ...gapIf(isEarly, 'reviewedBeforeEvaluation', at('timeBound', 'review')),
  ];
}

/** A goal beyond where one stands today must say by when it is reached. */
function isImprovement({ achievable: ground }: Goal, promises: readonly Objective[]): boolean {
  const baseline = ground?.baseline;
  if (baseline === undefined) return false;
  return promises.some(({ target }) => {
    if (target?.kind !== 'value' || target.unit !== baseline.unit) return false;
    const beyond = compareDecimals(target.value, baseline.value);
    const isUpwards = target.comparator === 'atLeast' || target.comparator === 'moreThan';
    return isUpwards ? beyond > 0 : beyond < 0;
  });
}

function isSame(one: Wording | undefined, other: Wording | undefined): boolean {
  return LANGUAGES.some((language) => {
    const text = (one?.[language] ?? '').trim();
    return text !== '' && text === (other?.[language] ?? '').trim();
  });
}

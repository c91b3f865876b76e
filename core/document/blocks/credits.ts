import type { Action, Consequence } from '#core/agreement/consequence.ts';
import type { Objective } from '#core/agreement/objective.ts';
import type { CreditRule } from '#core/agreement/credit.ts';
import { join } from '#core/agreement/path.ts';
import type { Unit } from '#core/agreement/quantity.ts';
import { compareDecimals } from '#core/decimal.ts';
import { cleanText } from '#core/document/clean.ts';
import type { Inline } from '#core/document/document.ts';
import { sentence } from '#core/document/sentence.ts';
import { showDecimal, showPercent, showWording } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { favouredParty } from './agreementForce.ts';
import { introduction, paragraph, paragraphs, titledClause } from './composed.ts';
import { consequenceScope } from './consequenceScope.ts';
import { amountPhrase, paysPercent, pointsOwed } from './creditAmount.ts';
import { bandTable, type BandTable } from './creditBands.ts';
import { feeBasePhrase, paymentPhrase } from './feeBase.ts';
import { metricOf, objectiveNames, objectivesOf } from './objectiveNames.ts';
import { partyInRole } from './partyTerm.ts';
import { triggeringObjectives, triggerPhrase } from './trigger.ts';

type CreditAction = Extract<Action, { kind: 'credit' }>;

/** A consequence that pays, with the words its sentences share. */
interface Credit {
  readonly consequence: Consequence;
  readonly rule: CreditRule;
  readonly action: CreditAction;
  readonly at: string;
  readonly id: string;
  readonly provider: readonly Inline[];
  readonly customer: readonly Inline[];
  readonly trigger: readonly Inline[];
}

/** A subclause for each consequence that pays: what must have happened, what is then owed, of what it is taken. */
export const credits: BlockWriter = (writing) =>
  writing.agreement.consequences.flatMap((consequence) => {
    const { action } = consequence;
    if (action?.kind !== 'credit') return [];
    const credit: Credit = {
      consequence,
      rule: action.rule,
      action,
      at: join('consequences', consequence.id, 'action', 'rule'),
      id: `credit-${consequence.id}`,
      provider: partyInRole(writing, 'provider'),
      customer: favouredParty(writing, consequence),
      trigger: triggerPhrase(writing, consequence),
    };
    return titledClause(credit.id, titleOf(writing, consequence), [
      ...owed(writing, credit),
      ...terms(writing, credit),
    ]);
  });

function titleOf(writing: Writing, consequence: Consequence): readonly Inline[] {
  const words = writing.words.remedies.credits;
  const at = join('consequences', consequence.id);
  if (consequence.name !== undefined) return showWording(writing, join(at, 'name'), consequence.name);
  const objectives = triggeringObjectives(consequence.trigger);
  if (objectives.length === 0) return words.untitled;
  return words.titleFor(objectiveNames(writing, join(at, 'trigger', 'objectives'), objectives));
}

/** The sentence, or sentence and table, that says what is owed. */
function owed(writing: Writing, credit: Credit): readonly ComposedBlock[] {
  const { rule, id, at, provider, customer, trigger } = credit;
  const words = writing.words.remedies.credits;
  const say = (content: readonly Inline[]) => [paragraph(`${id}-owed`, content)];
  switch (rule.kind) {
    case 'steps':
      return [
        introduction(`${id}-owed`, words.steps(provider, customer, trigger)),
        ...bandTable(writing, stepTable(writing, credit, rule)),
      ];
    case 'points':
      return say(words.pointsOwed(provider, trigger, pointsOwed(writing, at, rule, credit.consequence)));
    case 'none':
      return say(words.nothing(trigger));
    case 'text':
      return say(words.ownWords(trigger, sentence(showWording(writing, join(at, 'text'), rule.text))));
    default: {
      if (rule.kind === 'feeDays' && isThatVeryUnit(writing, credit)) {
        return say(words.notCharged(provider, trigger, rule.unit));
      }
      if (rule.kind === 'perUnit' && rule.pays.kind === 'points') {
        return say(words.pointsOwed(provider, trigger, amount(writing, credit, rule)));
      }
      return say(words.owed({ provider, customer, trigger, amount: amount(writing, credit, rule) }));
    }
  }
}

function amount(
  writing: Writing,
  credit: Credit,
  rule: Exclude<CreditRule, { kind: 'steps' | 'points' | 'none' | 'text' }>,
): readonly Inline[] {
  const { at, consequence } = credit;
  return amountPhrase(writing, at, rule, { consequence, base: baseOf(writing, credit) });
}

/** "If … in a clock hour", the fee of one hour is that of the hour itself. */
function isThatVeryUnit(writing: Writing, { rule, consequence }: Credit): boolean {
  if (rule.kind !== 'feeDays' || rule.per !== undefined || compareDecimals(rule.amount, '1') !== 0) return false;
  const [objective] = objectivesOf(writing, triggeringObjectives(consequence.trigger));
  return metricOf(writing, objective)?.window?.kind === rule.unit;
}

function stepTable(writing: Writing, credit: Credit, rule: Extract<CreditRule, { kind: 'steps' }>): BandTable {
  const words = writing.words.remedies.credits;
  return {
    id: `${credit.id}-steps`,
    path: join(credit.at, 'bands'),
    summary: words.stepsSummary,
    heading: words.resultHeading[rule.on],
    bands: rule.bands,
    unit:
      rule.on === 'measuredValue'
        ? measuredUnit(writing, credit.consequence)
        : { unit: STEP_UNITS[rule.on], name: null },
  };
}

const STEP_UNITS = { points: 'count', missedItems: 'count' } as const;

/** The unit of the results; an objective with an attainment is measured by the share that attains it. */
function measuredUnit(writing: Writing, { trigger }: Consequence): BandTable['unit'] {
  const [objective] = objectivesOf(writing, triggeringObjectives(trigger));
  if (objective === undefined) return { unit: 'count', name: null };
  if (objective.attainment !== undefined) return { unit: 'percent', name: null };
  const metric = metricOf(writing, objective);
  const name = cleanText(metric?.unitName?.[writing.language] ?? '');
  return { unit: metric?.unit ?? targetUnit(objective.target), name: name === '' ? null : name };
}

function targetUnit(target: Objective['target']): Unit {
  return target?.kind === 'value' || target?.kind === 'range' ? target.unit : 'count';
}

/** Own base of the consequence, else that of the whole agreement; `null` when there is neither. */
function baseOf(writing: Writing, { action, consequence }: Credit): readonly Inline[] | null {
  if (action.base !== undefined) {
    return feeBasePhrase(writing, join('consequences', consequence.id, 'action', 'base'), action.base);
  }
  const general = writing.agreement.remedies?.base;
  return general === undefined ? null : feeBasePhrase(writing, 'remedies/base', general);
}

/** What else holds for the credit: units that are free, its own cap, its base, whether it must be claimed. */
function terms(writing: Writing, credit: Credit): readonly ComposedBlock[] {
  const { rule, at, consequence } = credit;
  const words = writing.words.remedies.credits;
  const perUnit = rule.kind === 'perUnit' ? rule : undefined;
  return paragraphs(credit.id, {
    offset: perUnit?.offset === undefined ? null : words.offset(freeUnits(writing, join(at, 'offset'), perUnit)),
    cap: perUnit?.cap === undefined ? null : words.cap(paymentPhrase(writing, join(at, 'cap'), perUnit.cap)),
    repeat:
      rule.kind === 'points' && rule.repeatFactor !== undefined
        ? words.repeatFactor(showDecimal(writing, join(at, 'repeatFactor'), rule.repeatFactor))
        : null,
    base: baseSentence(writing, credit),
    claim: claimSentence(writing, credit),
    scope: consequenceScope(writing, consequence),
  });
}

/** Whether it must be claimed; of points and the like, which are no amount yet, in words that name none. */
function claimSentence(writing: Writing, credit: Credit): readonly Inline[] | null {
  const { automatic } = credit.consequence;
  if (automatic === undefined) return null;
  const words = writing.words.remedies.credits;
  const isAmount = namesAmount(writing, credit);
  if (automatic) return isAmount ? words.automatic(credit.provider) : words.appliesWithoutClaim;
  return isAmount ? words.onClaim(credit.customer) : words.appliesOnClaim(credit.customer);
}

function namesAmount(writing: Writing, credit: Credit): boolean {
  const { rule } = credit;
  if (rule.kind === 'points' || rule.kind === 'none' || rule.kind === 'text') return false;
  if (rule.kind === 'perUnit') return rule.pays.kind !== 'points';
  return !isThatVeryUnit(writing, credit);
}

function freeUnits(
  writing: Writing,
  path: string,
  { per, offset }: Extract<CreditRule, { kind: 'perUnit' }>,
): readonly Inline[] {
  const { forms } = writing.words;
  if (offset === undefined || per.unit.kind === 'item') return showDecimal(writing, path, offset);
  const words =
    per.unit.kind === 'time' ? forms.length(offset, per.unit.time) : forms.quantity(offset, 'percentagePoint', null);
  return [{ kind: 'value', path, text: words, marks: [] }];
}

/**
 * What the percentages of the clause are taken of. Rules that name the base in their own sentence, and those that pay
 * no percentage, need none; without a base of its own the clause follows the general one.
 */
function baseSentence(writing: Writing, credit: Credit): readonly Inline[] | null {
  if (!paysPercent(credit.rule)) return null;
  const { action, consequence } = credit;
  const words = writing.words.remedies.credits;
  const path = join('consequences', consequence.id, 'action', 'base');
  if (action.base !== undefined) return words.base(feeBasePhrase(writing, path, action.base));
  return writing.agreement.remedies?.base === undefined ? words.base(showPercent(writing, path, undefined)) : null;
}

import type { Agreement } from '#core/agreement/agreement.ts';
import type { Payment } from '#core/agreement/credit.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Unit } from '#core/agreement/quantity.ts';
import type { FormWords } from '#core/document/words/forms.ts';
import { compareDecimals, type Decimal } from '#core/decimal.ts';
import type { LimitApplied } from '#core/measures/credits/limits.ts';
import type { BaseAmount, Step } from '#core/measures/credits/steps.ts';
import { decimal, exact, times, whole } from '#core/measures/exact.ts';
import { MINUTE } from '#core/measures/lengths.ts';
import { unreachable } from '#core/unreachable.ts';
import { rangeText, valueShower } from '#renderer/forms/bands/rangeText.ts';
import { lengthText } from '#renderer/measured/lengthText.ts';
import { choiceWord } from '#renderer/words/choices/choiceWords.ts';
import type { LabStepWords } from '#renderer/words/labStepWords.ts';

/** What the sentences of an account are made with. */
export interface AccountSpeech {
  readonly agreement: Agreement;
  readonly language: Language;
  readonly forms: FormWords;
  readonly say: LabStepWords;
  /** The unit that bands are in. */
  readonly bandUnit: Unit | null;
}

/** Measured values are told with at most so many decimals; they are compared exactly. */
const TOLD_DECIMALS = 4;

export function told(value: Decimal): Decimal {
  return decimal(exact(value), TOLD_DECIMALS);
}

export function moneyText(amount: Decimal, { agreement, forms }: Pick<AccountSpeech, 'agreement' | 'forms'>): string {
  return forms.money({ amount: decimal(exact(amount), 2), currency: agreement.currency ?? '' }).trim();
}

export function minutesText(minutes: Decimal, language: Language): string {
  return lengthText(times(exact(minutes), whole(MINUTE)), language);
}

/** A line of the account as a sentence. */
export function stepText(step: Step, speech: AccountSpeech): string {
  return withOneStop(stepSentence(step, speech));
}

/** Danish money ends with a stop of its own: "4.000 kr.". */
function withOneStop(sentence: string): string {
  return sentence.replace(/\.\.$/, '.');
}

function stepSentence(step: Step, speech: AccountSpeech): string {
  const { say, forms, language } = speech;
  switch (step.kind) {
    case 'measured':
      return say.measured(forms.quantity(told(step.value), step.unit, null));
    case 'shareMeasured':
      return say.share(step.met, step.total, forms.percent(told(step.percent)));
    case 'downtimeMeasured':
      return say.downtime(
        minutesText(step.time, language),
        minutesText(step.of, language),
        forms.percent(told(step.percent)),
      );
    case 'rounded':
      return say.rounded(forms.decimal(step.value), step.decimals, step.mode);
    case 'missAllowed':
      return say.missAllowed;
    case 'compared':
      return say.compared(forms.compared(step.comparator, forms.quantity(step.target, step.unit, null)), step.met);
    case 'percentOf':
      return say.percentOf(
        forms.percent(told(step.percent)),
        baseText(step.base, speech),
        moneyText(step.amount, speech),
      );
    default:
      return ruleText(step, speech);
  }
}

type RuleStep = Exclude<
  Step,
  { kind: 'measured' | 'shareMeasured' | 'downtimeMeasured' | 'rounded' | 'missAllowed' | 'compared' | 'percentOf' }
>;

/** What a rule of credit did with a miss. */
function ruleText(step: RuleStep, speech: AccountSpeech): string {
  const { say, forms, language } = speech;
  const percent = (value: Decimal) => forms.percent(told(value));
  switch (step.kind) {
    case 'counted':
      return countedText(step, speech);
    case 'itemsCounted':
      return say.items(forms.decimal(step.items));
    case 'inBand':
      return say.inBand(step.index + 1, bandText(step.band.range, speech), paysText(step.band.pays, speech));
    case 'paid':
      return say.paid(forms.decimal(told(step.times)), paysText(step.pays, speech));
    case 'cappedByRule':
      return say.cappedByRule(paysText(step.cap, speech));
    case 'points':
      return say.points(forms.decimal(step.fixed), forms.decimal(told(step.perUnit)), forms.decimal(told(step.points)));
    case 'repeated':
      return say.repeated(forms.decimal(step.factor), forms.decimal(told(step.points)));
    case 'pooled':
      return say.pooled(percent(step.atRisk), percent(step.categoryShare), percent(step.weight), percent(step.percent));
    case 'outage':
      return outageText(step, speech);
    case 'feeTime':
      return say.feeTime(minutesText(step.minutes, language), minutesText(step.of, language));
    default:
      return unreachable(step);
  }
}

function countedText(step: Extract<Step, { kind: 'counted' }>, { say, forms }: AccountSpeech): string {
  const free = compareDecimals(step.free, '0') === 0 ? null : forms.decimal(step.free);
  const counted = say.completion[step.completion](forms.decimal(step.counted));
  return say.counted(
    forms.quantity(told(step.beyond), step.unit, null),
    forms.decimal(told(step.units)),
    free,
    counted,
  );
}

function outageText(step: Extract<Step, { kind: 'outage' }>, { say, forms, language }: AccountSpeech): string {
  const affected = compareDecimals(step.affectedShare, '100') === 0 ? null : forms.percent(told(step.affectedShare));
  const factor = compareDecimals(step.factor, '1') === 0 ? null : forms.decimal(step.factor);
  return say.outage(minutesText(step.time, language), minutesText(step.of, language), affected, factor);
}

export function bandText(
  range: Parameters<typeof rangeText>[0],
  { agreement, language, bandUnit }: AccountSpeech,
): string {
  return rangeText(range, valueShower(agreement, language, bandUnit));
}

export function paysText(pays: Payment, speech: AccountSpeech): string {
  const { forms, say } = speech;
  switch (pays.kind) {
    case 'percent':
      return forms.percent(pays.percent);
    case 'amount':
      return forms.money(pays.money);
    case 'points':
      return say.pointsOf(forms.decimal(pays.points));
    default:
      return unreachable(pays);
  }
}

function baseText({ kind, amount, period }: BaseAmount, speech: AccountSpeech): string {
  const { agreement, language, say, forms } = speech;
  const name = choiceWord(agreement, language, { of: 'feeBase', member: kind });
  return say.base(
    moneyText(amount, speech),
    name.charAt(0).toLocaleLowerCase(language) + name.slice(1),
    forms.per[period],
  );
}

/** A limit as it met the amount, also where it was not reached. */
export function limitText({ kind, per, amount, used, applies }: LimitApplied, speech: AccountSpeech): string {
  const { say, forms } = speech;
  const [when, most] = [forms.per[per], moneyText(amount, speech)];
  if (kind === 'floor') return withOneStop(say.limit.floor(when, most, applies));
  return compareDecimals(used, '0') === 0
    ? say.limit.cap(when, most, applies)
    : say.limit.capUsed(when, most, moneyText(used, speech), applies);
}

import type { Payment } from '#core/agreement/credit.ts';
import { objectiveById } from '#core/agreement/itemById.ts';
import type { Comparator, Unit } from '#core/agreement/quantity.ts';
import { compareDecimals, multiplyDecimals, type Decimal } from '#core/decimal.ts';
import { cleanText } from '#core/document/clean.ts';
import type { CreditExample } from '#core/measures/credits/example.ts';
import type { LimitApplied } from '#core/measures/credits/limits.ts';
import type { BaseAmount, Step } from '#core/measures/credits/steps.ts';
import type { Inline } from '#core/document/document.ts';
import { text } from '#core/document/inline.ts';
import type { ReckoningLine } from '#core/document/words/figures.ts';
import type { Writing } from '#core/document/writing.ts';
import { metricOf } from './objectiveNames.ts';

export interface Line {
  readonly key: ReckoningLine;
  readonly value: readonly Inline[];
}

/** The reckoning of an example, line by line, from the result to its limits. */
export function reckoningOf(writing: Writing, example: CreditExample): readonly Line[] {
  const { steps, total, fee } = example;
  const lines = steps.flatMap((step) => linesOf(writing, example, step));
  const beforeFee = lines.filter(({ key }) => key !== 'calculation');
  return [
    ...beforeFee,
    ...(fee === null ? [] : [feeLine(writing, example, fee)]),
    ...lines.filter(({ key }) => key === 'calculation'),
    ...total.limits.map((limit) => limitLine(writing, example, limit)),
  ];
}

/** What was measured: "99.45%". */
export function resultWords(writing: Writing, example: CreditExample): readonly Inline[] {
  const [first] = example.steps;
  return first === undefined ? [] : (measuredLine(writing, example, first)?.value ?? []);
}

/** What is owed in the end: "DKK 4,200". */
export function totalWords(writing: Writing, { total, agreement }: CreditExample): string {
  return writing.words.forms.money({ amount: total.written, currency: agreement.currency ?? '' });
}

function linesOf(writing: Writing, example: CreditExample, step: Step): readonly Line[] {
  const line =
    measuredLine(writing, example, step) ?? countedLine(writing, example, step) ?? paidLine(writing, example, step);
  return line === null ? [] : [line];
}

/** What was measured and how it compares. */
function measuredLine(writing: Writing, example: CreditExample, step: Step): Line | null {
  const { credit } = writing.words.figures;
  const shown = (value: Decimal, unit: Unit) => quantityWords(writing, example, value, unit);
  switch (step.kind) {
    case 'measured':
      return { key: 'result', value: [text(shown(step.value, step.unit))] };
    case 'downtimeMeasured': {
      const percent = shown(step.percent.slice(0, LONGEST_PERCENT), 'percent');
      return { key: 'result', value: credit.downtime(minutes(writing, step.time), minutes(writing, step.of), percent) };
    }
    case 'rounded':
      return isRounded(example, step.value)
        ? { key: 'rounded', value: credit.rounded(writing.words.forms.decimal(step.value), step.mode) }
        : null;
    case 'compared': {
      const target = compared(writing, step.comparator, shown(step.target, step.unit));
      return { key: 'target', value: credit.notMet(target) };
    }
    default:
      return null;
  }
}

/** Digits of a percentage that is no whole number of hundredths: "98.8888". */
const LONGEST_PERCENT = 7;

function isRounded({ result }: CreditExample, value: Decimal): boolean {
  return result.observed.kind !== 'value' || compareDecimals(result.observed.value, value) !== 0;
}

function compared(writing: Writing, comparator: Comparator, value: string): string {
  return writing.words.forms.compared(comparator, value);
}

/** By how much the promise was missed, and where that stands in the rule. */
function countedLine(writing: Writing, example: CreditExample, step: Step): Line | null {
  const { forms, figures } = writing.words;
  const { credit } = figures;
  const unitOf = (value: Decimal, unit: Unit) => quantityWords(writing, example, value, unit);
  switch (step.kind) {
    case 'counted': {
      const isCounted =
        compareDecimals(step.units, step.counted) !== 0 || compareDecimals(step.beyond, step.counted) !== 0;
      const unit = isCounted ? countedUnit(writing, example) : null;
      return { key: 'miss', value: credit.beyond(unitOf(step.beyond, step.unit), forms.decimal(step.counted), unit) };
    }
    case 'inBand': {
      const unit = example.steps.find((each) => each.kind === 'compared')?.unit ?? 'count';
      const range = forms.range(step.band.range, (bound) => unitOf(bound, unit));
      return { key: 'band', value: credit.band(range, payment(writing, step.band.pays)) };
    }
    case 'points':
      return { key: 'points', value: [text(forms.decimal(step.points))] };
    case 'pooled': {
      const { atRisk, categoryShare, weight, percent } = step;
      return {
        key: 'pool',
        value: credit.pool({
          atRisk: forms.percent(atRisk),
          categoryShare: forms.percent(categoryShare),
          weight: forms.percent(weight),
          percent: forms.percent(percent),
        }),
      };
    }
    default:
      return null;
  }
}

/** What it comes to in percent, money or time. */
function paidLine(writing: Writing, example: CreditExample, step: Step): Line | null {
  const { forms, figures } = writing.words;
  const { credit } = figures;
  switch (step.kind) {
    case 'paid': {
      const isOnce = compareDecimals(step.times, '1') === 0;
      const pays = payment(writing, step.pays);
      const product = payment(writing, severalTimes(step.pays, step.times));
      return { key: 'rate', value: isOnce ? [text(pays)] : credit.times(forms.decimal(step.times), pays, product) };
    }
    case 'cappedByRule':
      return { key: 'ruleCap', value: credit.atMost(payment(writing, step.cap)) };
    case 'outage': {
      const { time, of, affectedShare, factor } = step;
      const outage = {
        time: minutes(writing, time),
        of: minutes(writing, of),
        share: compareDecimals(affectedShare, '100') === 0 ? null : forms.percent(affectedShare),
        factor: compareDecimals(factor, '1') === 0 ? null : forms.decimal(factor),
      };
      return { key: 'outage', value: credit.outage(outage) };
    }
    case 'feeTime':
      return { key: 'feeTime', value: credit.feeTime(minutes(writing, step.minutes), minutes(writing, step.of)) };
    case 'percentOf': {
      const [base, amount] = [money(writing, example, step.base.amount), money(writing, example, step.amount)];
      return { key: 'calculation', value: credit.percentOf(forms.percent(step.percent), base, amount) };
    }
    default:
      return null;
  }
}

function feeLine(writing: Writing, example: CreditExample, { amount, period }: BaseAmount): Line {
  const { forms, figures } = writing.words;
  return {
    key: 'fee',
    value: figures.credit.fee(money(writing, example, amount), forms.per[period], example.hasExampleFee),
  };
}

function limitLine(
  writing: Writing,
  example: CreditExample,
  { kind, amount, per, applies, before }: LimitApplied,
): Line {
  const { forms, figures } = writing.words;
  const words = [money(writing, example, amount), forms.per[per]] as const;
  const isReached = kind === 'cap' ? applies : compareDecimals(before, amount) >= 0;
  return { key: 'limit', value: figures.credit[kind](...words, isReached) };
}

function money({ words }: Writing, { agreement }: CreditExample, amount: Decimal): string {
  return words.forms.money({ amount, currency: agreement.currency ?? '' });
}

function minutes({ words }: Writing, count: Decimal): string {
  return words.forms.length(count, 'minute');
}

function payment({ words }: Writing, pays: Payment): string {
  const { forms, remedies } = words;
  switch (pays.kind) {
    case 'percent':
      return forms.percent(pays.percent);
    case 'amount':
      return forms.money(pays.money);
    case 'points':
      return remedies.pays
        .points(forms.decimal(pays.points), compareDecimals(pays.points, '1') === 0)
        .map((inline) => ('text' in inline ? inline.text : ''))
        .join('');
  }
}

function severalTimes(pays: Payment, times: Decimal): Payment {
  switch (pays.kind) {
    case 'percent':
      return { kind: 'percent', percent: multiplyDecimals(pays.percent, times) };
    case 'amount':
      return { kind: 'amount', money: { ...pays.money, amount: multiplyDecimals(pays.money.amount, times) } };
    case 'points':
      return { kind: 'points', points: multiplyDecimals(pays.points, times) };
  }
}

/** "1 commenced 5 percentage points": what the rule counts. */
function countedUnit({ words }: Writing, { agreement, consequence }: CreditExample): string | null {
  const action = agreement.consequences.find(({ id }) => id === consequence)?.action;
  if (action?.kind !== 'credit') return null;
  const { rule } = action;
  const per = rule.kind === 'perUnit' ? rule.per : rule.kind === 'points' ? rule.perUnit?.per : undefined;
  if (per === undefined || per.unit.kind === 'item') return null;
  return per.unit.kind === 'time'
    ? words.forms.length(per.amount, per.unit.time)
    : words.forms.quantity(per.amount, 'percentagePoint', null);
}

/** A value in the unit of the result, which a metric may have named itself. */
function quantityWords(writing: Writing, { result }: CreditExample, value: Decimal, unit: Unit): string {
  const objective = objectiveById(writing.agreement, result.objective);
  const metric = metricOf(writing, objective);
  const name = cleanText(metric?.unitName?.[writing.language] ?? '');
  return writing.words.forms.quantity(value, unit, name === '' || objective?.attainment !== undefined ? null : name);
}

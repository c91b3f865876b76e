import type { CreditRule } from '#core/agreement/credit.ts';
import type { Consequence } from '#core/agreement/consequence.ts';
import { join, type Path } from '#core/agreement/path.ts';
import { compareDecimals, type Decimal } from '#core/decimal.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { line } from '#core/document/inline.ts';
import { withoutStop } from '#core/document/sentence.ts';
import { showDecimal, showLink, showMoney, showPercent, showWording } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';
import { unreachable } from '#core/unreachable.ts';
import { linkedNames, quoted } from './linkedNames.ts';

export type FeeBase = NonNullable<Extract<Consequence['action'], { kind: 'credit' }>['base']>;
export type Payment = Extract<CreditRule, { kind: 'flat' }>['pays'];

/** The money a percentage is taken of: "the fee for Mail for the month in which the Service Level was not met". */
export function feeBasePhrase(writing: Writing, path: Path, base: FeeBase): readonly Inline[] {
  const slice = base.slice.map((id, index) => showLink(writing, join(path, 'slice', index), id));
  const charges = base.charges.map((id, index) => quoted(writing, showLink(writing, join(path, 'charges', index), id)));
  const phrase = writing.words.remedies.base.of({
    kind: base.kind,
    charges: charges.length === 0 ? null : listOf(writing, charges),
    services: base.services.length === 0 ? null : linkedNames(writing, join(path, 'services'), base.services),
    slice: slice.length === 0 ? null : listOf(writing, slice),
    sliceText:
      base.sliceText === undefined ? null : withoutStop(showWording(writing, join(path, 'sliceText'), base.sliceText)),
    period: base.period ?? null,
    periodOf: base.periodOf ?? null,
    excludesVat: base.excludesVat ?? null,
    excludesOneOff: base.excludesOneOff ?? null,
  });
  if (base.text === undefined) return phrase;
  return line`${phrase} (${withoutStop(showWording(writing, join(path, 'text'), base.text))})`;
}

/** What is paid: "10%", "10% of the fee …" where a base is given, "DKK 500", "2 penalty points". */
export function paymentPhrase(
  writing: Writing,
  path: Path,
  payment: Payment | undefined,
  base: readonly Inline[] | null = null,
): readonly Inline[] {
  if (payment === undefined) return showPercent(writing, path, undefined);
  const words = writing.words.remedies.pays;
  switch (payment.kind) {
    case 'percent': {
      const percent = showPercent(writing, join(path, 'percent'), payment.percent);
      return base === null ? percent : words.percentOf(percent, base);
    }
    case 'amount':
      return showMoney(writing, join(path, 'money'), payment.money);
    case 'points':
      return pointsPhrase(writing, join(path, 'points'), payment.points);
    default:
      return unreachable(payment);
  }
}

/** "2 penalty points"; a blank where it has not been said how many. */
export function pointsPhrase(writing: Writing, path: Path, points: Decimal | undefined): readonly Inline[] {
  const isOne = points !== undefined && compareDecimals(points, '1') === 0;
  return writing.words.remedies.pays.points(showDecimal(writing, path, points), isOne);
}

/** The base stated with an amount, else that of the whole agreement. */
export function feeBaseOrGeneral(writing: Writing, path: string, own: FeeBase | undefined): readonly Inline[] | null {
  if (own !== undefined) return feeBasePhrase(writing, path, own);
  const general = writing.agreement.remedies?.base;
  return general === undefined ? null : feeBasePhrase(writing, 'remedies/base', general);
}

import Big from 'big.js';

Big.strict = true;

/** An exact decimal number as it travels through files and forms: `99.95`, `-1200`, `0.5`. Never a binary float. */
export type Decimal = string;

export const DECIMAL_PATTERN = /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,12})?$/;

/** True for the canonical form only: no exponent, no leading zeros, no plus sign, a point before decimals. */
export function isDecimal(text: string): boolean {
  return DECIMAL_PATTERN.test(text);
}

/** Negative, zero or positive as `a` is smaller than, equal to or greater than `b`; `99.9` equals `99.90`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  return new Big(a).cmp(b);
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return new Big(a).minus(b).toFixed();
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return new Big(a).times(b).toFixed();
}

import type { Decimal } from '#core/decimal.ts';

/**
 * An exact number: a fraction of whole numbers, so that 18 of 22 is neither 81.8 nor 81.81818. Nothing is rounded before
 * somebody asks for decimals, and no binary fraction ever decides whether money is owed.
 */
export interface Exact {
  readonly top: bigint;
  /** Above 0. */
  readonly bottom: bigint;
}

/** How a number loses its further decimals: to the nearest, down or up on the number line. */
export type RoundingMode = 'halfUp' | 'halfEven' | 'down' | 'up';

export const ZERO: Exact = { top: 0n, bottom: 1n };
export const HUNDRED: Exact = { top: 100n, bottom: 1n };

const decimals = new Map<Decimal, Exact>();
const MOST_KEPT = 10_000;

export function exact(decimal: Decimal): Exact {
  const known = decimals.get(decimal);
  if (known !== undefined) return known;
  const [whole = '0', part = ''] = decimal.split('.');
  const made = { top: BigInt(whole + part), bottom: powerOfTen(part.length) };
  if (decimals.size >= MOST_KEPT) decimals.clear();
  decimals.set(decimal, made);
  return made;
}

export function whole(count: number): Exact {
  return { top: BigInt(count), bottom: 1n };
}

export function plus(a: Exact, b: Exact): Exact {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom };
  return reduced(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { top: -b.top, bottom: b.bottom });
}

export function times(a: Exact, b: Exact): Exact {
  return reduced(a.top * b.top, a.bottom * b.bottom);
}

/** @throws for a divisor of 0, which callers rule out. */
export function over(a: Exact, b: Exact): Exact {
  if (b.top === 0n) throw new RangeError('Divided by zero');
  const sign = b.top < 0n ? -1n : 1n;
  return reduced(a.top * b.bottom * sign, a.bottom * b.top * sign);
}

/** `a` percent of `b`. */
export function percentOf(a: Exact, b: Exact): Exact {
  return over(times(a, b), HUNDRED);
}

/** Negative, zero or positive as `a` is smaller than, equal to or greater than `b`. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : Number(difference > 0n);
}

export function smaller(a: Exact, b: Exact): Exact {
  return compare(a, b) <= 0 ? a : b;
}

export function larger(a: Exact, b: Exact): Exact {
  return compare(a, b) >= 0 ? a : b;
}

export function sum(parts: readonly Exact[]): Exact {
  return parts.reduce(plus, ZERO);
}

/** The next whole number at or below, or at or above. */
export function floor({ top, bottom }: Exact): bigint {
  const quotient = top / bottom;
  return top % bottom < 0n ? quotient - 1n : quotient;
}

export function ceiling({ top, bottom }: Exact): bigint {
  return -floor({ top: -top, bottom });
}

/** The number with so many decimals. */
export function rounded(number: Exact, places: number, mode: RoundingMode): Exact {
  const unit = powerOfTen(places);
  return { top: wholeNear(number.top * unit, number.bottom, mode), bottom: unit };
}

function wholeNear(top: bigint, bottom: bigint, mode: RoundingMode): bigint {
  const rest = top % bottom;
  if (rest === 0n) return top / bottom;
  const below = (rest < 0n ? top - rest - bottom : top - rest) / bottom;
  if (mode === 'down') return below;
  if (mode === 'up') return below + 1n;
  const twiceRest = (rest < 0n ? rest + bottom : rest) * 2n;
  if (twiceRest === bottom) return mode === 'halfUp' || below % 2n !== 0n ? below + 1n : below;
  return twiceRest > bottom ? below + 1n : below;
}

/** As a decimal with at most so many places, zeros at the end left out: `99.5`. Rounds to the nearest where it must. */
export function decimal(number: Exact, places = 12, mode: RoundingMode = 'halfUp'): Decimal {
  if (number.bottom === 1n) return String(number.top);
  const written = fixed(number, places, mode);
  if (places === 0) return written;
  let end = written.length;
  while (written[end - 1] === '0') end -= 1;
  return written.slice(0, written[end - 1] === '.' ? end - 1 : end);
}

/** As a decimal with exactly so many places: `4000.00`. */
export function fixed(number: Exact, places: number, mode: RoundingMode = 'halfUp'): Decimal {
  const { top } = rounded(number, places, mode);
  const digits = String(top < 0n ? -top : top).padStart(places + 1, '0');
  const point = digits.length - places;
  const written = places === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return top < 0n ? `-${written}` : written;
}

const powers: bigint[] = [];

function powerOfTen(places: number): bigint {
  return (powers[places] ??= 10n ** BigInt(places));
}

function reduced(top: bigint, bottom: bigint): Exact {
  const divisor = gcd(top < 0n ? -top : top, bottom);
  return divisor === 1n ? { top, bottom } : { top: top / divisor, bottom: bottom / divisor };
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

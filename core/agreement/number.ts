import { z } from 'zod';
import { DECIMAL_PATTERN } from '#core/decimal.ts';
import { valueKinds } from './valueKind.ts';

const decimalText = () => z.string().regex(DECIMAL_PATTERN, 'expected a decimal number as text, such as "99.95"');

export const decimalSchema = decimalText().register(valueKinds, { kind: 'decimal' });

/** A share in percent: `"99.9"` is 99.9 %. */
export const percentSchema = decimalText().register(valueKinds, { kind: 'percent' });

export const countSchema = z.int().min(0).max(1_000_000_000).register(valueKinds, { kind: 'count' });

export const currencySchema = z.string().regex(/^[A-Z]{3}$/, 'expected an ISO 4217 currency code, such as "DKK"');

export const moneySchema = z
  .strictObject({ amount: decimalText(), currency: currencySchema })
  .register(valueKinds, { kind: 'money' });
export type Money = z.infer<typeof moneySchema>;

import { z } from 'zod';
import { answer, list } from './answer.ts';
import { decimalSchema, moneySchema, percentSchema } from './number.ts';
import { comparatorSchema, quantitySchema } from './quantity.ts';
import { plainText, wordingSchema } from './text.ts';
import { durationSchema, periodSchema, validitySchema } from './time.ts';
import { choice, linkTo, ownId, yesNo } from './valueKind.ts';

/** What a supplier behind the provider has promised: the provider can hardly promise more. */
export const supplierCommitmentSchema = z.strictObject({
  id: ownId('supplierCommitment'),
  supplier: answer(plainText),
  what: answer(wordingSchema),
  comparator: answer(comparatorSchema),
  value: answer(quantitySchema),
  period: answer(periodSchema),
  hours: answer(linkTo('calendar')),
  /** How the parts depend on each other: all needed, or one of several enough. */
  composition: answer(choice('composition', ['serial', 'parallel'])),
});

export const serviceSchema = z.strictObject({
  id: ownId('service'),
  name: answer(wordingSchema),
  description: answer(wordingSchema),
  inScope: list(wordingSchema),
  outOfScope: list(wordingSchema),
  environment: answer(choice('environment', ['production', 'test', 'productionAndTest'])),
  locations: answer(wordingSchema),
  users: answer(wordingSchema),
  volumes: answer(wordingSchema),
  hours: answer(linkTo('calendar')),
  dependencies: list(wordingSchema),
  supplierCommitments: list(supplierCommitmentSchema),
  owner: answer(linkTo('role')),
  validity: answer(validitySchema),
  /** A service without a metric says so: described, but without a service level. */
  noServiceLevel: answer(yesNo),
});
export type Service = z.infer<typeof serviceSchema>;

/** Something the customer pays: the base of credits. */
export const chargeSchema = z.strictObject({
  id: ownId('charge'),
  name: answer(wordingSchema),
  services: list(linkTo('service')),
  amount: answer(moneySchema),
  per: answer(periodSchema),
  oneOff: answer(yesNo),
  includesVat: answer(yesNo),
});
export type Charge = z.infer<typeof chargeSchema>;

/** A service level that can be bought. */
export const optionSchema = z.strictObject({
  id: ownId('option'),
  name: answer(wordingSchema),
  description: answer(wordingSchema),
  objectives: list(linkTo('objective')),
  price: answer(moneySchema),
  priceChange: answer(percentSchema),
  per: answer(periodSchema),
  unit: answer(durationSchema),
  completion: answer(choice('completion', ['commenced', 'completed'])),
  chosen: answer(yesNo),
});

/** Something a target may vary by: region, plan, user group, season. */
export const dimensionSchema = z.strictObject({
  id: ownId('dimension'),
  name: answer(wordingSchema),
  values: list(
    z.strictObject({ id: ownId('dimensionValue'), name: answer(wordingSchema), description: answer(wordingSchema) }),
  ),
  /** The value that applies when nothing else is said. */
  default: answer(linkTo('dimensionValue')),
});
export type Dimension = z.infer<typeof dimensionSchema>;

/** What must be true before a promise applies at all (WS-Agreement: qualifying condition). */
export const conditionSchema = z.strictObject({
  id: ownId('condition'),
  kind: answer(
    choice('conditionKind', ['deployment', 'load', 'configuration', 'usage', 'payment', 'location', 'other']),
  ),
  text: answer(wordingSchema),
  /** The number in the condition: at least 2 availability zones. */
  comparator: answer(comparatorSchema),
  value: answer(decimalSchema),
  of: answer(wordingSchema),
});
export type Condition = z.infer<typeof conditionSchema>;

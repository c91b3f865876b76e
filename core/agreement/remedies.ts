import { z } from 'zod';
import { answer, list } from './answer.ts';
import { legalCharacterSchema } from './consequence.ts';
import { earnBackSchema, feeBaseSchema, paymentSchema, pointPriceSchema } from './credit.ts';
import { decimalSchema, percentSchema } from './number.ts';
import { unitSchema } from './quantity.ts';
import { wordingSchema } from './text.ts';
import { deadlineSchema, durationSchema, periodSchema, timeOfDaySchema } from './time.ts';
import { weekdaySchema } from './calendar.ts';
import { choice, linkTo, ownId, yesNo } from './valueKind.ts';

/** The most or the least that is paid in a period. */
export const limitSchema = z.strictObject({
  id: ownId('limit'),
  kind: choice('limitKind', ['cap', 'floor']),
  amount: answer(paymentSchema),
  per: answer(periodSchema),
  of: answer(feeBaseSchema),
  services: list(linkTo('service')),
});
export type Limit = z.infer<typeof limitSchema>;

export const claimStepSchema = z.strictObject({
  id: ownId('claimStep'),
  name: answer(wordingSchema),
  by: answer(linkTo('party')),
  channel: answer(wordingSchema),
  deadline: answer(deadlineSchema),
  content: list(wordingSchema),
});

/** How a credit is obtained. */
export const claimProcedureSchema = z.strictObject({
  kind: choice('claimKind', ['automatic', 'onClaim']),
  steps: list(claimStepSchema),
  answer: answer(deadlineSchema),
  payOut: answer(deadlineSchema),
  /** A claim made too late or without what it must contain is lost. */
  lostIfLate: answer(yesNo),
  lostIfIncomplete: answer(yesNo),
  deniedInArrears: answer(yesNo),
  dispute: answer(wordingSchema),
});

/** A computation printed in the agreement; what it states is kept as stated, right or wrong. */
export const workedExampleSchema = z.strictObject({
  id: ownId('workedExample'),
  about: answer(linkTo('consequence')),
  metric: answer(linkTo('metric')),
  given: list(z.strictObject({ name: answer(wordingSchema), value: decimalSchema, unit: unitSchema })),
  stated: list(z.strictObject({ name: answer(wordingSchema), value: decimalSchema, unit: unitSchema })),
  /** Points in time of an example about a deadline: reported on Tuesday at 15:00, due on Tuesday at 23:00. */
  moments: list(z.strictObject({ name: answer(wordingSchema), weekday: answer(weekdaySchema), time: timeOfDaySchema })),
  text: answer(wordingSchema),
});

export const remediesSchema = z.strictObject({
  base: answer(feeBaseSchema),
  pointPrice: answer(pointPriceSchema),
  limits: list(limitSchema),
  stacking: answer(choice('stacking', ['sum', 'highest', 'onePerIncident', 'mostFavourable'])),
  /** One cause may count under several objectives. */
  oneCauseSeveralObjectives: answer(yesNo),
  earnBack: answer(earnBackSchema),
  claim: answer(claimProcedureSchema),
  form: answer(choice('creditForm', ['creditOnInvoice', 'setOff', 'refund', 'creditOrRefundAtEnd'])),
  formText: answer(wordingSchema),
  expiry: answer(durationSchema),
  transferable: answer(yesNo),
  legalCharacter: answer(legalCharacterSchema),
  exclusive: answer(yesNo),
  /** What an exclusive remedy leaves untouched. */
  carveOuts: list(
    choice('carveOut', [
      'grossNegligence',
      'wilfulBreach',
      'dataLoss',
      'confidentiality',
      'terminationRight',
      'personalData',
    ]),
  ),
  liabilityCap: answer(
    z.strictObject({
      percent: answer(percentSchema),
      amount: answer(paymentSchema),
      per: answer(periodSchema),
      of: answer(feeBaseSchema),
      creditsCount: answer(yesNo),
    }),
  ),
  excludesIndirectLoss: answer(yesNo),
  examples: list(workedExampleSchema),
  /** What one point above or below is worth to the provider, where beating the target pays. */
  bonus: answer(
    z.strictObject({ share: answer(percentSchema), perPoint: answer(decimalSchema), text: answer(wordingSchema) }),
  ),
});
export type Remedies = z.infer<typeof remediesSchema>;

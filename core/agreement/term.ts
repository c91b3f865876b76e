import { z } from 'zod';
import { answer, list } from './answer.ts';
import { countSchema, moneySchema } from './number.ts';
import { plainText, wordingSchema } from './text.ts';
import { dateSchema, deadlineSchema, durationSchema, timeUnitSchema } from './time.ts';
import { choice, linkTo, ownId, yesNo } from './valueKind.ts';

export const noticePeriodSchema = z.strictObject({
  id: ownId('noticePeriod'),
  /** Who may give notice; without a party, either. */
  party: answer(linkTo('party')),
  kind: answer(choice('noticeKind', ['convenience', 'withdrawal'])),
  length: answer(durationSchema),
  toEndOf: answer(choice('noticeEnd', ['anyDay', 'month', 'quarter', 'term'])),
  notBefore: answer(dateSchema),
  payment: answer(wordingSchema),
  /** This party may not terminate for convenience. */
  excluded: answer(yesNo),
});

export const groundSchema = z.strictObject({
  id: ownId('ground'),
  party: answer(linkTo('party')),
  /** Continues "… may terminate this Agreement for cause if …", without a full stop. */
  text: answer(wordingSchema),
  cure: answer(durationSchema),
});

export const exitSchema = z.strictObject({
  assistance: answer(durationSchema),
  assistanceCharge: answer(choice('exitCharge', ['included', 'timeAndMaterials', 'fixed'])),
  plan: answer(deadlineSchema),
  planOnRequest: answer(yesNo),
  documentation: answer(deadlineSchema),
  dataReturn: answer(deadlineSchema),
  dataFormat: answer(wordingSchema),
  deletion: answer(deadlineSchema),
  deletionCertificate: answer(yesNo),
});

export const termSchema = z.strictObject({
  kind: answer(choice('termKind', ['fixed', 'indefinite'])),
  start: answer(dateSchema),
  startsAt: answer(wordingSchema),
  length: answer(durationSchema),
  end: answer(dateSchema),
  renewal: answer(
    z.strictObject({
      kind: choice('renewalKind', ['none', 'automatic', 'option']),
      length: answer(durationSchema),
      times: answer(countSchema),
      notice: answer(durationSchema),
      by: answer(linkTo('party')),
    }),
  ),
  noticePeriods: list(noticePeriodSchema),
  grounds: list(groundSchema),
  exit: answer(exitSchema),
  nonTerminableFor: answer(durationSchema),
  survives: answer(wordingSchema),
  expectedValue: answer(moneySchema),
  ceilingValue: answer(moneySchema),
  /** Whether both values are without VAT. */
  valueExcludesVat: answer(yesNo),
  reviewUnit: answer(timeUnitSchema),
});
export type Term = z.infer<typeof termSchema>;

export const disputeStepSchema = z.strictObject({
  id: ownId('disputeStep'),
  kind: choice('disputeStep', ['negotiation', 'escalation', 'board', 'mediation', 'expert', 'arbitration', 'court']),
  who: answer(wordingSchema),
  within: answer(durationSchema),
  institution: answer(wordingSchema),
  place: answer(wordingSchema),
});

/** How disagreements are settled, from a talk to a court; within one organisation it ends with a board. */
export const disputesSchema = z.strictObject({
  ladder: list(disputeStepSchema),
  law: answer(
    choice('law', [
      'denmark',
      'englandAndWales',
      'scotland',
      'ireland',
      'germany',
      'sweden',
      'norway',
      'newYork',
      'delaware',
      'washington',
      'california',
    ]),
  ),
  excludesCisg: answer(yesNo),
  serviceContinues: answer(yesNo),
  reference: answer(plainText),
});
export type Disputes = z.infer<typeof disputesSchema>;

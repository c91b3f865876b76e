import { z } from 'zod';
import { answer, list } from './answer.ts';
import { percentSchema } from './number.ts';
import { plainText, wordingSchema } from './text.ts';
import { dateSchema, deadlineSchema, durationSchema, frequencySchema, periodSchema } from './time.ts';
import { choice, linkTo, ownId, yesNo } from './valueKind.ts';

export const reportSchema = z.strictObject({
  id: ownId('report'),
  name: answer(wordingSchema),
  content: list(wordingSchema),
  per: answer(periodSchema),
  due: answer(deadlineSchema),
  by: answer(linkTo('party')),
  recipient: answer(linkTo('role')),
  format: answer(wordingSchema),
  disputeWithin: answer(durationSchema),
});

export const reviewSchema = z.strictObject({
  id: ownId('review'),
  name: answer(wordingSchema),
  frequency: answer(frequencySchema),
  participants: list(linkTo('role')),
  agenda: answer(wordingSchema),
  minutes: answer(z.strictObject({ by: answer(linkTo('party')), due: answer(deadlineSchema) })),
});

export const milestoneSchema = z.strictObject({
  id: ownId('milestone'),
  name: answer(wordingSchema),
  due: answer(deadlineSchema),
  owner: answer(linkTo('role')),
});

export const governanceSchema = z.strictObject({
  reports: list(reportSchema),
  reviews: list(reviewSchema),
  milestones: list(milestoneSchema),
  changeControl: answer(
    z.strictObject({
      form: answer(wordingSchema),
      answerWithin: answer(durationSchema),
      effortNotice: answer(durationSchema),
      text: answer(wordingSchema),
    }),
  ),
  /** How formal notices are given and when they count as received. */
  notices: answer(
    z.strictObject({
      form: answer(choice('noticeForm', ['inWriting', 'email', 'registeredMail', 'portal'])),
      received: answer(choice('noticeReceipt', ['onReceipt', 'nextWorkingDay', 'onDispatch'])),
    }),
  ),
  indexation: answer(
    z.strictObject({
      index: answer(wordingSchema),
      base: answer(wordingSchema),
      frequency: answer(frequencySchema),
      cap: answer(percentSchema),
      effective: answer(dateSchema),
    }),
  ),
  recordsKept: answer(durationSchema),
  transparency: answer(yesNo),
  reference: answer(plainText),
});
export type Governance = z.infer<typeof governanceSchema>;

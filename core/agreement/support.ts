import { z } from 'zod';
import { answer, list } from './answer.ts';
import { percentSchema } from './number.ts';
import { plainText, wordingSchema } from './text.ts';
import { deadlineSchema, durationSchema } from './time.ts';
import { choice, linkTo, ownId, yesNo } from './valueKind.ts';

export const channelSchema = z.strictObject({
  id: ownId('channel'),
  kind: choice('channelKind', ['phone', 'email', 'portal', 'chat', 'onSite', 'other']),
  address: answer(plainText),
  hours: answer(linkTo('calendar')),
  priorities: list(linkTo('priority')),
  note: answer(wordingSchema),
});

export const escalationSchema = z.strictObject({
  id: ownId('escalation'),
  role: answer(linkTo('role')),
  contact: answer(linkTo('contact')),
  name: answer(wordingSchema),
  after: answer(durationSchema),
  /** Reached when this share of the time allowed has passed. */
  afterShare: answer(percentSchema),
  trigger: answer(wordingSchema),
  priorities: list(linkTo('priority')),
});

/** How faults are reported, handled and explained. */
export const supportSchema = z.strictObject({
  hours: answer(linkTo('calendar')),
  languages: list(choice('supportLanguage', ['english', 'danish', 'german', 'swedish', 'norwegian', 'french'])),
  channels: list(channelSchema),
  firstLine: answer(linkTo('party')),
  updates: list(z.strictObject({ priority: linkTo('priority'), every: durationSchema })),
  escalations: list(escalationSchema),
  majorIncident: answer(wordingSchema),
  rootCause: answer(
    z.strictObject({
      priorities: list(linkTo('priority')),
      due: answer(deadlineSchema),
      onRequest: answer(yesNo),
      content: answer(wordingSchema),
    }),
  ),
  workaroundCounts: answer(yesNo),
  reopen: answer(z.strictObject({ within: answer(durationSchema), clockContinues: answer(yesNo) })),
  scope: answer(wordingSchema),
  outOfScope: list(wordingSchema),
});
export type Support = z.infer<typeof supportSchema>;

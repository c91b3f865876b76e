import { z } from 'zod';
import { answer, list } from './answer.ts';
import { wordingSchema } from './text.ts';
import { deadlineSchema, durationSchema, frequencySchema } from './time.ts';
import { choice, linkTo, ownId, yesNo } from './valueKind.ts';

/** Recovery objectives for a group of services. */
export const continuityPlanSchema = z.strictObject({
  id: ownId('continuityPlan'),
  services: list(linkTo('service')),
  /** Recovery time objective: from declaration to restored service. */
  rto: answer(durationSchema),
  /** Recovery point objective: the greatest age of lost data. */
  rpo: answer(durationSchema),
  rtoFrom: answer(choice('rtoFrom', ['declaration', 'incident', 'notice'])),
});

export const backupSchema = z.strictObject({
  id: ownId('backup'),
  services: list(linkTo('service')),
  what: answer(wordingSchema),
  interval: answer(durationSchema),
  retention: answer(durationSchema),
  location: answer(wordingSchema),
  encrypted: answer(yesNo),
});

export const continuityTestSchema = z.strictObject({
  id: ownId('continuityTest'),
  kind: choice('continuityTestKind', ['restore', 'failover', 'tabletop']),
  frequency: answer(frequencySchema),
  report: answer(deadlineSchema),
  customerMayAttend: answer(yesNo),
});

/** Disaster recovery and business continuity. */
export const continuitySchema = z.strictObject({
  disaster: answer(wordingSchema),
  declaredBy: answer(linkTo('party')),
  declarer: answer(linkTo('role')),
  declareWithin: answer(durationSchema),
  plans: list(continuityPlanSchema),
  backups: list(backupSchema),
  tests: list(continuityTestSchema),
  /** Whether the time of a declared disaster is left out of availability. */
  excludedFromAvailability: answer(yesNo),
  communication: answer(wordingSchema),
});
export type Continuity = z.infer<typeof continuitySchema>;

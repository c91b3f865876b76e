import { z } from 'zod';
import { answer, list } from './answer.ts';
import { plainText, wordingSchema } from './text.ts';
import { dayOfYearSchema } from './time.ts';
import { choice, linkTo, ownId } from './valueKind.ts';

export const prioritySchema = z.strictObject({
  id: ownId('priority'),
  code: answer(plainText),
  name: answer(wordingSchema),
  criteria: answer(wordingSchema),
  examples: list(wordingSchema),
});

const axisSchema = (entity: 'impact' | 'urgency') =>
  z.strictObject({ id: ownId(entity), name: answer(wordingSchema), description: answer(wordingSchema) });

/** How a fault gets its priority. With a matrix, each pair of impact and urgency names one priority. */
export const prioritySchemeSchema = z.strictObject({
  id: ownId('priorityScheme'),
  name: answer(wordingSchema),
  priorities: list(prioritySchema),
  method: answer(choice('priorityMethod', ['matrix', 'criteria', 'computed'])),
  impacts: list(axisSchema('impact')),
  /** Named after its meaning: how urgent a fault is, or how critical the service. */
  secondAxis: answer(choice('secondAxis', ['urgency', 'criticality'])),
  urgencies: list(axisSchema('urgency')),
  matrix: list(z.strictObject({ impact: linkTo('impact'), urgency: linkTo('urgency'), priority: linkTo('priority') })),
  /** Services that are more critical in a part of the year. */
  seasons: list(
    z.strictObject({
      name: answer(wordingSchema),
      from: dayOfYearSchema,
      to: dayOfYearSchema,
      service: answer(linkTo('service')),
      urgency: answer(linkTo('urgency')),
    }),
  ),
  classifiedBy: answer(linkTo('party')),
  reclassifiedBy: answer(linkTo('party')),
  reclassification: answer(wordingSchema),
  aggregation: answer(wordingSchema),
});
export type PriorityScheme = z.infer<typeof prioritySchemeSchema>;

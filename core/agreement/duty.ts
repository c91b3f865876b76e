import { z } from 'zod';
import { answer, list } from './answer.ts';
import { wordingSchema } from './text.ts';
import { deadlineSchema, frequencySchema } from './time.ts';
import { choice, linkTo, ownId } from './valueKind.ts';

/** What a missed duty does to the promises: without an effect a duty is only a wish. */
export const dutyEffectSchema = z.strictObject({
  kind: choice('dutyEffect', ['pauseClock', 'excludeTime', 'suspendTarget', 'voidRemedy', 'charge', 'breach', 'none']),
  metrics: list(linkTo('metric')),
  text: answer(wordingSchema),
});

/** Something a party must do, with who is responsible (RACI). */
export const dutySchema = z.strictObject({
  id: ownId('duty'),
  /** A short name for tables: "Restore service". */
  name: answer(wordingSchema),
  /** What the party must do, continuing "The Customer shall …", without a full stop. */
  text: answer(wordingSchema),
  party: answer(linkTo('party')),
  assignments: list(
    z.strictObject({
      role: linkTo('role'),
      as: choice('raci', ['responsible', 'accountable', 'accountableAndResponsible', 'consulted', 'informed']),
    }),
  ),
  deadline: answer(deadlineSchema),
  frequency: answer(frequencySchema),
  effect: answer(dutyEffectSchema),
});
export type Duty = z.infer<typeof dutySchema>;

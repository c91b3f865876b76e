import { z } from 'zod';
import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import type { Path } from '#core/agreement/path.ts';

/** Why an answer was taken out of the agreement and kept aside. */
export const parkedBecauseSchema = z.enum(['choiceChanged', 'removed', 'typeChanged']);

/** An answer that no longer applies; it can be put back where it was. */
export const parkedAnswerSchema = z.strictObject({
  path: z.string().max(500),
  pattern: z.string().max(500),
  value: z.unknown(),
  because: parkedBecauseSchema,
  /** Lists that pointed at what was removed, with the ids to put back into them. */
  links: z.array(z.strictObject({ path: z.string().max(500), id: z.string().max(64) })).max(10_000),
});
export type ParkedAnswer = z.infer<typeof parkedAnswerSchema>;

export const draftSchema = z.strictObject({
  agreement: agreementSchema,
  sketches: z.record(z.string().max(500), z.unknown()),
  parked: z.array(parkedAnswerSchema).max(200),
});

/**
 * What a drafter works on, as one tree so that undo covers all of it. The agreement always satisfies its schema. A sketch
 * is an answer that was begun and does not satisfy its schema yet, kept at the place it is for: text that is no number, a
 * table with a half-filled row. Parked answers no longer apply and can be restored.
 */
export interface Draft {
  readonly agreement: Agreement;
  readonly sketches: Readonly<Record<Path, unknown>>;
  readonly parked: readonly ParkedAnswer[];
}

export function newDraft(agreement: Agreement): Draft {
  return { agreement, sketches: {}, parked: [] };
}

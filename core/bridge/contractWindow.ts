import { z } from 'zod';
import { languageSchema } from '#core/agreement/language.ts';
import { stepSchema } from '#core/editing/steps.ts';
import { ACTION_NAMES, type ActionName } from './actions.ts';
import { keptIdSchema } from './drafts.ts';

/** What the window of the contract is told of the draft that is open in the other window. */
export const mirroredDraftSchema = z.strictObject({
  draft: keptIdSchema,
  /** From the agreement as it was last told; from nothing the first time. */
  steps: z.array(stepSchema).max(100_000),
  /** The language that the contract is shown in. */
  language: languageSchema,
  /** Where in the wizard somebody is. */
  section: z.string().max(64),
  /** The question whose words in the contract are to be seen. */
  at: z.string().max(500).nullable(),
});
export type MirroredDraft = z.infer<typeof mirroredDraftSchema>;

/** What somebody does in the window of the contract and the window of the draft answers. */
export const leadSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('question'), path: z.string().min(1).max(500) }),
  z.strictObject({ kind: z.literal('language'), language: languageSchema }),
  z.strictObject({
    kind: z.literal('action'),
    action: z.enum(ACTION_NAMES as readonly [ActionName, ...ActionName[]]),
  }),
]);
export type Lead = z.infer<typeof leadSchema>;

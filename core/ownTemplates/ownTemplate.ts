import { z } from 'zod';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { idText } from '#core/agreement/valueKind.ts';

export const templateNameSchema = z.string().min(1).max(200);
export const templateDescriptionSchema = z.string().max(4_000);

/** A template of one's own: what an agreement begins with, under a name. */
export const ownTemplateSchema = z.strictObject({
  id: idText(),
  /** Goes up by one whenever something in it changes. */
  version: z.int().min(1).max(1_000_000),
  name: templateNameSchema,
  description: templateDescriptionSchema,
  agreement: agreementSchema,
});
export type OwnTemplate = z.infer<typeof ownTemplateSchema>;

import { z } from 'zod';
import { answer, LONGEST_TEXT } from './answer.ts';
import { valueKinds } from './valueKind.ts';

/** Text that is the same in every language: a name, an address, a tool, a number on a register. */
export const plainText = z.string().max(LONGEST_TEXT).register(valueKinds, { kind: 'plain' });

/** Text that is printed in the contract, in each language it was written in. A language without text is not answered. */
export const wordingSchema = z
  .strictObject({
    en: answer(z.string().max(LONGEST_TEXT)),
    da: answer(z.string().max(LONGEST_TEXT)),
  })
  .register(valueKinds, { kind: 'wording' });
export type Wording = z.infer<typeof wordingSchema>;

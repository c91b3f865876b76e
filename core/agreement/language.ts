import { z } from 'zod';

/** The languages an agreement can be written and printed in. */
export const LANGUAGES = ['en', 'da'] as const;

export const languageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof languageSchema>;

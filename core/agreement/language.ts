import type { z } from 'zod';
import { choice } from './valueKind.ts';

/** The languages an agreement can be written and printed in. */
export const LANGUAGES = ['en', 'da'] as const;

export const languageSchema = choice('language', LANGUAGES);
export type Language = z.infer<typeof languageSchema>;

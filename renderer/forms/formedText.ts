import type { z } from 'zod';
import type { Language } from '#core/agreement/language.ts';
import { bareSchema } from '#core/agreement/schemaWalk.ts';
import { dateFrom, dateTextOf, dayOfYearFrom, timeFrom } from './dateText.ts';

/** The forms that text of an agreement can be bound to. */
export type TextForm = 'date' | 'dayOfYear' | 'dateOrDay' | 'timeOfDay' | 'currency' | 'timeZone' | 'other';

/** Which form a schema asks of its text. */
export function formOf(schema: z.ZodType): TextForm {
  const takes = (text: string) => bareSchema(schema).safeParse(text).success;
  if (takes('2027-01-31')) return takes('12-24') ? 'dateOrDay' : 'date';
  if (takes('12-24')) return 'dayOfYear';
  if (takes('08:00')) return 'timeOfDay';
  if (takes('Europe/Copenhagen')) return 'timeZone';
  return takes('DKK') && !takes('Kr') ? 'currency' : 'other';
}

/** Text as somebody wrote it, as the agreement holds it; what has not the form of the schema comes back as it was written. */
export function formedFrom(schema: z.ZodType, text: string): string {
  const bare = bareSchema(schema);
  return READERS[formOf(schema)].map((read) => read(text)).find((one) => bare.safeParse(one).success) ?? text.trim();
}

const READERS: Readonly<Record<TextForm, readonly ((text: string) => string | null)[]>> = {
  date: [dateFrom],
  dayOfYear: [dayOfYearFrom],
  dateOrDay: [dateFrom, dayOfYearFrom],
  timeOfDay: [timeFrom],
  currency: [(text) => text.trim().toUpperCase()],
  timeZone: [],
  other: [],
};

/** Text of the agreement as it is shown in a field; what has not the form of the schema as it was written. */
export function formedTextOf(schema: z.ZodType, text: string, language: Language): string {
  return bareSchema(schema).safeParse(text).success ? dateTextOf(text, language) : text;
}

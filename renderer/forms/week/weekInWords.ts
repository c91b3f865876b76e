import { weeklyHoursSchema, type WeeklyHours } from '#core/agreement/calendar.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { weekLines } from '#core/document/blocks/weeklyHours.ts';
import { wordsFor } from '#core/document/manner.ts';

/** The groups of days of a week that are complete. */
export function completeHours(week: unknown): readonly WeeklyHours[] {
  const groups: readonly unknown[] = Array.isArray(week) ? week : [];
  return groups.flatMap((group) => {
    const read = weeklyHoursSchema.safeParse(group);
    return read.success ? [read.data] : [];
  });
}

/** The hours of a week as the contract says them, a line for each group of days; none while nothing is complete. */
export function weekInWords(
  week: unknown,
  { language, agreement }: { readonly language: Language; readonly agreement: Agreement },
): readonly string[] {
  const complete = completeHours(week);
  if (complete.length === 0) return [];
  const words = wordsFor(agreement, language);
  return weekLines({ agreement, language, words, templateTerms: [] }, complete);
}

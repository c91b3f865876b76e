import type { Language } from '#core/agreement/language.ts';

/** A word of such agreements in both languages. */
export interface GlossaryTerm extends Readonly<Record<Language, string>> {
  /** Other Danish words for it that one meets; the program writes `da`. */
  readonly alsoDanish?: readonly string[];
  /** What it means, or what to mind about it. */
  readonly meaning?: Readonly<Record<Language, string>>;
}

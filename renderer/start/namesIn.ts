import type { Language } from '#core/agreement/language.ts';
import type { Wording } from '#core/agreement/text.ts';

/** Names as they are read in a language; one that exists in the other only is read in that. */
export function namesIn(names: readonly Wording[], language: Language): readonly string[] {
  return names.flatMap((name) => name[language] ?? name.en ?? name.da ?? []);
}

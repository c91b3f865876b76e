import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { done, type Outcome } from '#core/outcome.ts';
import { oneOf } from '#cli/command.ts';
import type { Trouble } from '#cli/trouble.ts';

/** The languages named to a command by `--language`, each once, in the order they were named. */
export function languagesNamed(command: string, words: readonly string[]): Outcome<readonly Language[], Trouble> {
  const languages = new Set<Language>();
  for (const word of words) {
    const language = oneOf({ command, option: 'language' }, LANGUAGES, word);
    if (!language.ok) return language;
    languages.add(language.value);
  }
  return done([...languages]);
}

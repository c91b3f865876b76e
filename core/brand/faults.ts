import type { Language } from '#core/agreement/language.ts';
import { danishRules } from '#core/agreement/words/problemSentences.ts';
import { brandSchema, type Brand } from './brand.ts';

/** What is wrong with a brand that is being written, in plain words, by the path of the field: "colours/accent". */
export function faultsOf(brand: Brand, language: Language): ReadonlyMap<string, string> {
  const parsed = brandSchema.safeParse(brand);
  if (parsed.success) return new Map();
  return new Map(
    parsed.error.issues
      .toReversed()
      .map(({ path, message }) => [
        path.map(String).join('/'),
        sentence(language === 'da' ? (danishRules[message] ?? message) : message),
      ]),
  );
}

/** Rules begin in small letters, as they stand after a place in a file. */
function sentence(rule: string): string {
  return `${rule.charAt(0).toUpperCase()}${rule.slice(1)}.`;
}

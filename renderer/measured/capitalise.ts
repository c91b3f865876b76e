import type { Language } from '#core/agreement/language.ts';

export function capitalise(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

import type { Component } from '#core/agreement/frame.ts';
import type { Language } from '#core/agreement/language.ts';
import { words } from '#core/document/words/words.ts';
import { capitalise } from '#renderer/measured/capitalise.ts';

/** What a part of an agreement is called, as the contract says it. */
export function componentName(component: Component, language: Language): string {
  return capitalise(words[language].choices['component']?.[component] ?? component, language);
}

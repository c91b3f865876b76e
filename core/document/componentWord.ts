import type { Agreement } from '#core/agreement/agreement.ts';
import type { Component } from '#core/agreement/frame.ts';
import type { Language } from '#core/agreement/language.ts';
import { wordsFor } from './manner.ts';

/** A part by the heading it has in this agreement. */
export function componentWord(agreement: Agreement, language: Language, component: Component): string {
  return wordsFor(agreement, language).choices['component']?.[component] ?? component;
}

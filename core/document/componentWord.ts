import type { Agreement } from '#core/agreement/agreement.ts';
import type { Component } from '#core/agreement/frame.ts';
import type { Language } from '#core/agreement/language.ts';
import { forceOf } from './blocks/agreementForce.ts';
import { wordsFor } from './manner.ts';

/** A part by the heading it has in this agreement: units of one organisation have disagreements, and no governing law. */
export function componentWord(agreement: Agreement, language: Language, component: Component): string {
  const { choices, frame } = wordsFor(agreement, language);
  const within = frame.componentsWithinOrganisation[component];
  return within === undefined || forceOf(agreement) === 'contract'
    ? (choices['component']?.[component] ?? component)
    : within;
}

import type { Component } from '#core/agreement/frame.ts';
import { choiceWord } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';
import { forceOf } from './agreementForce.ts';

/** By the heading it has in this agreement: units of one organisation have disagreements, and no governing law. */
export function componentName(writing: Writing, component: Component): string {
  const within = writing.words.frame.componentsWithinOrganisation[component];
  return within === undefined || forceOf(writing.agreement) === 'contract'
    ? choiceWord(writing, 'component', component)
    : within;
}

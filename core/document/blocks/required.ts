import { COMPONENT_PATHS, isAnswered, isComponent, isOmitted } from '#core/agreement/components.ts';
import { blank } from '#core/document/inline.ts';
import { choiceWord } from '#core/document/show.ts';
import type { BlockWriter } from '#core/document/writing.ts';
import { paragraph } from './composed.ts';

/**
 * A blank for a component that the agreement says nothing about and does not leave out on purpose, so that a draft
 * shows the gap and a final is refused.
 */
export const required: BlockWriter = (writing, argument) => {
  const { agreement } = writing;
  const component = isComponent(argument) ? argument : null;
  if (component === null || isAnswered(agreement, component) || isOmitted(agreement, component)) return [];
  const prompt = choiceWord(writing, 'component', component);
  return [paragraph(`required-${component}`, [blank(COMPONENT_PATHS[component], prompt)])];
};

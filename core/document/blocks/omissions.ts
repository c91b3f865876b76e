import type { Component } from '#core/agreement/frame.ts';
import { itemSegment, join, type Path } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { value } from '#core/document/inline.ts';
import { sentence, withoutStop } from '#core/document/sentence.ts';
import { showChoice, showWording } from '#core/document/show.ts';
import type { BlockWriter, Writing } from '#core/document/writing.ts';
import { forceOf } from './agreementForce.ts';
import { introduction, lettered, paragraph } from './composed.ts';

/** By the heading it would have in this agreement: units of one organisation have disagreements, and no governing law. */
function componentName(writing: Writing, path: Path, component: Component): readonly Inline[] {
  const within = writing.words.frame.omissions.withinOrganisation[component];
  return within === undefined || forceOf(writing.agreement) === 'contract'
    ? showChoice(writing, path, 'component', component)
    : [value(path, within)];
}

/** What the agreement leaves out on purpose, and why. */
export const omissions: BlockWriter = (writing) => {
  const { omissions: omitted } = writing.agreement;
  if (omitted.length === 0) return [];
  const { omissions: words } = writing.words.frame;
  const said = omitted.map((omission, index) => {
    const path = join('omissions', itemSegment(omission, index));
    return {
      id: `omissions-${omission.component}`,
      component: componentName(writing, join(path, 'component'), omission.component),
      reason: showWording(writing, join(path, 'reason'), omission.reason),
    };
  });
  const [only] = said;
  if (only !== undefined && said.length === 1) {
    return [paragraph(only.id, words.only(only.component, withoutStop(only.reason)))];
  }
  const items = said.map(({ id, component, reason }) => ({ id, content: sentence(words.omission(component, reason)) }));
  return [introduction('omissions-introduction', words.introduction), ...lettered(items)];
};

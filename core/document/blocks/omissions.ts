import { itemSegment, join } from '#core/agreement/path.ts';
import { sentence, withoutStop } from '#core/document/sentence.ts';
import { showChoice, showWording } from '#core/document/show.ts';
import type { BlockWriter } from '#core/document/writing.ts';
import { introduction, lettered, paragraph } from './composed.ts';

/** What the agreement leaves out on purpose, and why. */
export const omissions: BlockWriter = (writing) => {
  const { omissions: omitted } = writing.agreement;
  if (omitted.length === 0) return [];
  const { omissions: words } = writing.words.frame;
  const said = omitted.map((omission, index) => {
    const path = join('omissions', itemSegment(omission, index));
    return {
      id: `omissions-${omission.component}`,
      component: showChoice(writing, join(path, 'component'), 'component', omission.component),
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

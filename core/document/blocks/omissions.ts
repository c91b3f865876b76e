import { itemSegment, join } from '#core/agreement/path.ts';
import { sentence } from '#core/document/sentence.ts';
import { showChoice, showWording } from '#core/document/show.ts';
import type { BlockWriter } from '#core/document/writing.ts';
import { introduction, lettered } from './composed.ts';

/** What the agreement leaves out on purpose, and why. */
export const omissions: BlockWriter = (writing) => {
  const { omissions: omitted } = writing.agreement;
  if (omitted.length === 0) return [];
  const { omissions: words } = writing.words.frame;
  const items = omitted.map((omission, index) => {
    const path = join('omissions', itemSegment(omission, index));
    const component = showChoice(writing, join(path, 'component'), 'component', omission.component);
    const reason = showWording(writing, join(path, 'reason'), omission.reason);
    return { id: `omissions-${omission.component}`, content: sentence(words.omission(component, reason)) };
  });
  return [introduction('omissions-introduction', words.introduction), ...lettered(items)];
};

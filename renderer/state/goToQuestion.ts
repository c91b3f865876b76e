import type { Path } from '#core/agreement/path.ts';
import { sectionOf } from '#renderer/sections/sections.ts';
import { goTo } from './openDraft.ts';

/** Shows the question at a path, in its section. What no question can mend has the empty path: the review is shown. */
export function goToQuestion(path: Path): void {
  if (path === '') goTo('review');
  else goTo(sectionOf(path), path);
}

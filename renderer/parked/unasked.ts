import { itemSegment, join, type Path } from '#core/agreement/path.ts';
import { itemOf, propertiesOf } from '#core/agreement/schemaWalk.ts';
import type { Draft } from '#core/editing/draft.ts';
import { slotAt } from '#core/editing/slot.ts';
import { workingTree } from '#core/editing/tree.ts';
import { isAsked, isEverAsked } from '#renderer/forms/asked.ts';

/** An answer that stands in the agreement although its type does not ask for it. */
export interface UnaskedAnswer {
  readonly path: Path;
  readonly pattern: string;
  readonly value: unknown;
}

/** All of them, the outermost of each. What no type asks the program keeps for itself, and is left out. */
export function unaskedAnswers(draft: Draft): readonly UnaskedAnswer[] {
  const { type } = draft.agreement;
  const tree = workingTree(draft);
  const found: UnaskedAnswer[] = [];
  const visit = (path: Path): void => {
    const slot = slotAt(tree, path);
    if (slot === null || isNothing(slot.value)) return;
    const { pattern, value } = slot;
    if (pattern !== '' && !isAsked(pattern, type)) {
      if (isEverAsked(pattern)) found.push({ path, pattern, value });
      return;
    }
    if (itemOf(slot.bare) !== undefined && Array.isArray(value))
      value.forEach((item: unknown, index) => visit(join(path, itemSegment(item, index))));
    else for (const key of Object.keys(propertiesOf(slot.member))) visit(join(path, key));
  };
  visit('');
  return found;
}

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

import type { Path } from '#core/agreement/path.ts';
import { setAnswer } from './answers.ts';
import type { Draft } from './draft.ts';
import { removeItem } from './items.ts';

/** One step of what somebody proposes: another answer (`undefined` takes it away), or a thing removed from its list. */
export type ProposedChange =
  | { readonly kind: 'answer'; readonly path: Path; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: Path };

/** The draft with everything that was proposed, as one change. */
export function applyFix(draft: Draft, changes: readonly ProposedChange[]): Draft {
  return changes.reduce<Draft>(
    (sofar, one) => (one.kind === 'remove' ? removeItem(sofar, one.path) : setAnswer(sofar, one.path, one.value)),
    draft,
  );
}

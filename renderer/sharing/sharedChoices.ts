import type { SharedItem } from '#core/bridge/sharing.ts';
import type { SharedChoice } from '#core/sharing/plan.ts';

export type Choices = ReadonlyMap<SharedItem, SharedChoice>;

/** What is chosen until somebody chooses otherwise: nothing of what is here is lost. */
export function usualChoice({ state }: SharedItem): SharedChoice {
  return state === 'new' || state === 'theirsNewer' ? 'theirs' : 'mine';
}

/** What can become of an item. */
export function choicesFor({ state }: SharedItem): readonly SharedChoice[] {
  return state === 'new' ? ['theirs', 'mine'] : ['mine', 'theirs', 'both'];
}

export interface Summary {
  readonly taken: number;
  readonly replaced: number;
  readonly beside: number;
  readonly left: number;
}

/** What would be written. */
export function summaryOf(items: readonly SharedItem[], choices: Choices): Summary {
  const chosen = items.map((item) => ({ item, choice: choices.get(item) ?? usualChoice(item) }));
  const count = (fits: (one: (typeof chosen)[number]) => boolean) => chosen.filter(fits).length;
  return {
    taken: count(({ item, choice }) => choice === 'theirs' && item.state === 'new'),
    replaced: count(({ item, choice }) => choice === 'theirs' && item.state !== 'new'),
    beside: count(({ choice }) => choice === 'both'),
    left: count(({ choice }) => choice === 'mine'),
  };
}

import type { Path } from '#core/agreement/path.ts';
import { itemSegment, join } from '#core/agreement/path.ts';
import { itemOf } from '#core/agreement/schemaWalk.ts';
import { addItem, duplicateItem, moveItem, removeItem } from '#core/editing/items.ts';
import { newItem } from '#core/editing/newItem.ts';
import { indexOfItem, type Slot } from '#core/editing/slot.ts';
import { valueAt } from '#core/editing/tree.ts';
import { tellDone } from '#renderer/state/justDone.ts';
import { change, newId, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { listWords } from '#renderer/words/listWords.ts';

/** What can be done with the items of a list, each one step of undo. Items are named by their path segment. */
export interface ListDeeds {
  /** Adds a fresh item, at the end unless told where, and gives its segment. */
  readonly add: (at?: number) => string | null;
  readonly duplicate: (segment: string) => string | null;
  readonly move: (from: number, to: number) => void;
  /** Takes an item out, and gives the segment that stands in its place now, or before it when it was the last. */
  readonly remove: (segment: string, name: string) => string | null;
}

export function useListDeeds({ path, pattern, bare }: Pick<Slot, 'path' | 'pattern' | 'bare'>): ListDeeds {
  const words = listWords[useLanguage()];
  const item = itemOf(bare);
  const itemPattern = join(pattern, '*');
  return {
    add: (at) => {
      if (item === undefined) return null;
      const fresh = newItem(item, newId);
      const place = at ?? itemsAt(path).length;
      change({ kind: 'add', pattern }, null, (draft) => addItem(draft, path, fresh, place));
      return segmentAt(path, place);
    },
    duplicate: (segment) => {
      change({ kind: 'duplicate', pattern: itemPattern }, null, (draft) =>
        duplicateItem(draft, join(path, segment), newId),
      );
      const index = indexOfItem(itemsAt(path), segment);
      return index === null ? null : segmentAt(path, index + 1);
    },
    move: (from, to) =>
      change({ kind: 'move', pattern: itemPattern }, null, (draft) => moveItem(draft, path, from, to)),
    remove: (segment, name) => {
      const index = indexOfItem(itemsAt(path), segment);
      if (index === null) return null;
      change({ kind: 'remove', pattern: itemPattern }, null, (draft) => removeItem(draft, join(path, segment)));
      tellDone(words.removed(name));
      return segmentAt(path, Math.min(index, itemsAt(path).length - 1));
    },
  };
}

function itemsAt(list: Path): readonly unknown[] {
  const { open } = useOpenDraft.getState();
  const items = open === null ? [] : valueAt(open.history.present, list);
  return Array.isArray(items) ? items : [];
}

function segmentAt(list: Path, index: number): string | null {
  const items = itemsAt(list);
  return index < 0 || index >= items.length ? null : itemSegment(items[index], index);
}

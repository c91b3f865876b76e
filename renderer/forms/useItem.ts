import { useMemo } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Path } from '#core/agreement/path.ts';
import { slotAt, type Slot } from '#core/editing/slot.ts';
import { valueAt, workingTree } from '#core/editing/tree.ts';
import { rereading } from '#core/rereading.ts';
import { itemDetail } from './itemDetail.ts';
import { tellingName } from './itemName.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import type { Draft } from '#core/editing/draft.ts';

/** What a list item is called in its list; a component that uses it is drawn again only when that changes. */
export function useItemName(path: Path, index: number): string {
  const language = useLanguage();
  const { forms } = useWords();
  const nameIn = useMemo(
    () =>
      saidOf(path, (slot, agreement) => tellingName({ schema: slot.schema, item: slot.value }, language, agreement)),
    [path, language],
  );
  const name = useOpenDraft(({ open }) => (open === null ? null : nameIn(open.history.present)));
  return name ?? forms.noName(index + 1);
}

/** What matters about a list item, beside its name. */
export function useItemDetail(path: Path): string {
  const language = useLanguage();
  const detailIn = useMemo(
    () => saidOf(path, (slot, agreement) => itemDetail(slot.pattern, slot.value, { language, agreement })),
    [path, language],
  );
  return useOpenDraft(({ open }) => (open === null ? null : detailIn(open.history.present))) ?? '';
}

type Say = (slot: Slot, agreement: Agreement) => string | null;

/** What is said of an item, found out again only when the item changes or a part of the agreement that it was read from. */
function saidOf(path: Path, say: Say): (draft: Draft) => string | null {
  let last: { readonly item: unknown; readonly sayIn: (agreement: Agreement) => string | null } | null = null;
  return (draft) => {
    const item = valueAt(draft, path);
    if (last === null || last.item !== item) {
      const slot = slotAt(workingTree(draft), path);
      last = { item, sayIn: slot === null ? () => null : rereading((agreement) => say(slot, agreement)) };
    }
    return last.sayIn(draft.agreement);
  };
}

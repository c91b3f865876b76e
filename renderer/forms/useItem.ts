import type { Path } from '#core/agreement/path.ts';
import { slotAt } from '#core/editing/slot.ts';
import { workingTree } from '#core/editing/tree.ts';
import { itemDetail } from './itemDetail.ts';
import { tellingName } from './itemName.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';

/** What a list item is called in its list; a component that uses it is drawn again only when that changes. */
export function useItemName(path: Path, index: number): string {
  const language = useLanguage();
  const { forms } = useWords();
  const name = useOpenDraft(({ open }) => {
    if (open === null) return null;
    const slot = slotAt(workingTree(open.history.present), path);
    if (slot === null) return null;
    return tellingName({ schema: slot.schema, item: slot.value }, language, open.history.present.agreement);
  });
  return name ?? forms.noName(index + 1);
}

/** What matters about a list item, beside its name. */
export function useItemDetail(path: Path): string {
  const language = useLanguage();
  return useOpenDraft(({ open }) => {
    if (open === null) return '';
    const { present } = open.history;
    const slot = slotAt(workingTree(present), path);
    return slot === null ? '' : itemDetail(slot.pattern, slot.value, { language, agreement: present.agreement });
  });
}

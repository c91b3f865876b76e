import { useMemo } from 'react';
import type { Path } from '#core/agreement/path.ts';
import { slotsTo } from '#core/editing/slot.ts';
import { workingTree } from '#core/editing/tree.ts';
import { itemName } from '#renderer/forms/itemName.ts';
import { fieldWords, hasFieldWords } from '#renderer/words/fields/fieldWords.ts';
import { useOpenDraft } from './openDraft.ts';
import { useLanguage } from './session.ts';

/** An answer that was begun and cannot be read yet, so that the contract does without it. */
export interface Unfinished {
  readonly path: Path;
  /** The question, and the thing it is asked of. */
  readonly name: string;
}

export function useUnfinished(): readonly Unfinished[] {
  const language = useLanguage();
  const draft = useOpenDraft(({ open }) => open?.history.present);
  return useMemo(() => {
    if (draft === undefined) return [];
    const { agreement, sketches } = draft;
    return Object.keys(sketches).map((path) => {
      const slots = slotsTo(workingTree(draft), path) ?? [];
      const asked = slots.findLast(({ pattern }) => pattern !== '' && hasFieldWords(pattern));
      const label = asked === undefined ? path : fieldWords(asked.pattern, language, agreement.type).label;
      const thing = slots.findLast(({ pattern }) => pattern.endsWith('/*'));
      const of = thing === undefined ? null : itemName(thing.value, language, agreement);
      return { path, name: of === null ? label : `${label} · ${of}` };
    });
  }, [draft, language]);
}

import { useState, type ClipboardEvent } from 'react';
import type { Slot } from '#core/editing/slot.ts';
import { pastedGrid, MOST_PASTED } from './pastedGrid.ts';
import { pasteRows } from './pasteRows.ts';
import { placeOf, takesBreaks, type CellPlace } from './tableKeys.ts';
import type { Column } from './tables.ts';
import { tellDone } from '#renderer/state/justDone.ts';
import { change, newId, sealTyping, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { tableWords } from '#renderer/words/tableWords.ts';

/**
 * Pasting rows of a spreadsheet into a table, one step of undo. A single text goes into the field that has the keyboard, as everywhere.
 * `refusal` says why nothing was pasted.
 */
export function usePaste(slot: Slot, columns: readonly Column[], goTo: (place: CellPlace) => void) {
  const language = useLanguage();
  const words = tableWords[language];
  const [refusal, setRefusal] = useState<string | null>(null);
  const paste = (event: ClipboardEvent) => {
    const { open } = useOpenDraft.getState();
    const at = placeOf(event.target) ?? placeBelow(event.target, slot.value);
    const text = event.clipboardData.getData('text');
    const isText = takesBreaks(event.target) && !text.includes('\t');
    const grid = isText ? null : pastedGrid(text);
    if (open === null || at === null || grid === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (grid.length > MOST_PASTED) return setRefusal(words.tooMuch(MOST_PASTED));
    setRefusal(null);
    sealTyping();
    const { rows, unclear, command } = pasteRows({
      slot,
      grid,
      columns: columns.map(({ key }) => key),
      at,
      reading: { language, agreement: open.history.present.agreement },
    });
    change({ kind: 'paste', pattern: slot.pattern }, null, (draft) => command(draft, newId));
    tellDone(words.pasted(rows, unclear));
    goTo(at);
  };
  return { paste, refusal };
}

/** Below the last row when the keyboard is at the table and in none of its cells; nowhere when it is in an opened row. */
function placeBelow(target: EventTarget, items: unknown): CellPlace | null {
  const isInField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isInField ? null : { row: Array.isArray(items) ? items.length : 0, column: 0 };
}

import { useEffect } from 'react';
import { ACTION_NAMES, type ActionName } from '#core/bridge/actions.ts';
import { desktop } from '#renderer/desktop.ts';
import { changeName } from '#renderer/words/changeName.ts';
import { useOpenDraft } from './openDraft.ts';
import { actionOfKey, disabledActions, perform } from './perform.ts';
import { useLanguage } from './session.ts';

/** What works while a dialog is open, because it opens another or is about the whole program; other keys are the dialog's. */
const ABOVE_DIALOGS: readonly ActionName[] = [
  'commandPalette',
  'openSettings',
  'exportContract',
  'saveSnapshot',
  'quit',
];

/** Listens to keys and menu, and tells the menu what is possible. Use once. */
export function useActions(): void {
  const disabled = useOpenDraft(() => disabledActions().join(' '));
  const undo = useTurnName('undo');
  const redo = useTurnName('redo');
  useEffect(() => {
    const names = ACTION_NAMES.filter((action) => disabled.split(' ').includes(action));
    void desktop().ask.describeActions({ disabled: names, undo, redo });
  }, [disabled, undo, redo]);
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      const action = actionOfKey(event);
      if (action === null || (isInDialog(event.target) && !ABOVE_DIALOGS.includes(action))) return;
      event.preventDefault();
      perform(action);
    };
    window.addEventListener('keydown', heard);
    const end = desktop().on('action', ({ action }) => perform(action));
    return () => {
      window.removeEventListener('keydown', heard);
      end();
    };
  }, []);
}

/** What undo or redo would do now, in the words of the window; `null` when there is nothing. */
export function useTurnName(direction: 'undo' | 'redo'): string | null {
  const language = useLanguage();
  return useOpenDraft(({ open }) => {
    if (open === null) return null;
    const { past, future, present } = open.history;
    const label = (direction === 'undo' ? past.at(-1) : future[0])?.label;
    const name = label === undefined ? '' : changeName(label, language, present.agreement.type);
    return name === '' ? null : name.slice(0, 200);
  });
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}

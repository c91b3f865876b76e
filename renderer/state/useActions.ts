import { useEffect } from 'react';
import { ACTION_NAMES } from '#core/bridge/actions.ts';
import { desktop } from '#renderer/desktop.ts';
import { useOpenDraft } from './openDraft.ts';
import { actionOfKey, disabledActions, perform } from './perform.ts';

/** Listens to keys and menu, and tells the menu what is possible. Use once. */
export function useActions(): void {
  const disabled = useOpenDraft(() => disabledActions().join(' '));
  useEffect(() => {
    const names = ACTION_NAMES.filter((action) => disabled.split(' ').includes(action));
    void desktop().ask.describeActions({ disabled: names, undo: null, redo: null });
  }, [disabled]);
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      const action = actionOfKey(event);
      if (action === null) return;
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

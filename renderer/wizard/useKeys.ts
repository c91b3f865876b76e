import { useEffect } from 'react';
import { sectionsOf } from '#renderer/sections/sections.ts';
import { closeDraft, goTo, redoNext, undoLast, useOpenDraft } from '#renderer/state/openDraft.ts';
import { changeSettings, useSession } from '#renderer/state/session.ts';

/** The keys of the wizard. The menu shows the same keys and does not take them, so nothing happens twice. */
export function useKeys(onExport: () => void): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      const key = [
        event.ctrlKey || event.metaKey ? 'Ctrl' : '',
        event.altKey ? 'Alt' : '',
        event.shiftKey ? 'Shift' : '',
        event.key.toLowerCase(),
      ]
        .filter((part) => part !== '')
        .join('+');
      const act = actions(onExport)[key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, [onExport]);
}

function actions(onExport: () => void): Readonly<Record<string, () => void>> {
  return {
    'Ctrl+z': undoLast,
    'Ctrl+y': redoNext,
    'Ctrl+Shift+z': redoNext,
    'Ctrl+e': onExport,
    'Ctrl+w': () => void closeDraft(),
    'Ctrl+r': () => goTo('review'),
    'Ctrl+Shift+p': togglePreview,
    'Alt+pagedown': () => step(1),
    'Alt+pageup': () => step(-1),
  };
}

function togglePreview(): void {
  const { settings } = useSession.getState();
  if (settings !== null) changeSettings({ previewShown: !settings.previewShown });
}

function step(by: number): void {
  const { open } = useOpenDraft.getState();
  if (open === null) return;
  const sections = sectionsOf(open.history.present.agreement.type);
  const next = sections[sections.indexOf(open.section) + by];
  if (next !== undefined) goTo(next);
}

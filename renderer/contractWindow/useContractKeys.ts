import { useEffect } from 'react';
import type { ActionName } from '#core/bridge/actions.ts';
import { desktop } from '#renderer/desktop.ts';
import { actionOfKey } from '#renderer/state/perform.ts';
import { zoomPreview } from '#renderer/state/zoomPreview.ts';

/** What the keys do here instead of in the other window. */
const OWN: Readonly<Partial<Record<ActionName, () => void>>> = {
  zoomPreviewIn: () => zoomPreview(1),
  zoomPreviewOut: () => zoomPreview(-1),
  popOutContract: takeBack,
  togglePreview: takeBack,
  closeDraft: takeBack,
};

/** The keys of the program work in the window of the contract too: most of them in the window of the draft. */
export function useContractKeys(): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      const action = actionOfKey(event);
      if (action === null) return;
      event.preventDefault();
      const own = OWN[action];
      if (own === undefined) void desktop().ask.leadDraft({ lead: { kind: 'action', action } });
      else own();
    };
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, []);
}

function takeBack(): void {
  void desktop().ask.takeBackContract({});
}

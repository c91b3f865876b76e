import { findPanel, helpPanel } from '#renderer/laterParts.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { usePanel } from '#renderer/state/panels.ts';

/** What stands at the side of the window now: the help, the search, or nothing. */
export function SideOfWindow() {
  const side = usePanel((panel) => panel.side);
  const isOpen = useOpenDraft(({ open }) => open !== null);
  if (side === null) return null;
  if (side === 'find') return isOpen ? <findPanel.Part /> : null;
  return <helpPanel.Part tab={side} />;
}

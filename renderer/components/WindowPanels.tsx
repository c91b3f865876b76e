import { addressBook, palette, parkedDialog, settingsDialog } from '#renderer/laterParts.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { showPanel, usePanel } from '#renderer/state/panels.ts';

const close = () => showPanel(null);

/** The panels that open over the whole window, whatever it shows. */
export function WindowPanels() {
  const shown = usePanel((panel) => panel.shown);
  const isOpen = useOpenDraft(({ open }) => open !== null);
  if (shown === 'palette') return <palette.Part onClose={close} />;
  if (shown === 'settings') return <settingsDialog.Part onClose={close} />;
  if (shown === 'addressBook') return <addressBook.Part onClose={close} />;
  if (shown === 'parked' && isOpen) return <parkedDialog.Part onClose={close} />;
  return null;
}

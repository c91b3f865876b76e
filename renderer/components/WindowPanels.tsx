import { Palette } from '#renderer/palette/Palette.tsx';
import { ParkedDialog } from '#renderer/parked/ParkedDialog.tsx';
import { SettingsDialog } from '#renderer/settings/SettingsDialog.tsx';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { showPanel, usePanel } from '#renderer/state/panels.ts';

const close = () => showPanel(null);

/** The panels that open over the whole window, whatever it shows. */
export function WindowPanels() {
  const shown = usePanel((panel) => panel.shown);
  const isOpen = useOpenDraft(({ open }) => open !== null);
  if (shown === 'palette') return <Palette onClose={close} />;
  if (shown === 'settings') return <SettingsDialog onClose={close} />;
  if (shown === 'parked' && isOpen) return <ParkedDialog onClose={close} />;
  return null;
}

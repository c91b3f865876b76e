import {
  addressBook,
  clauseWindow,
  importClauses,
  makeTemplate,
  openShared,
  ownTemplates,
  palette,
  parkedDialog,
  settingsDialog,
  shareLibrary,
  verifyDialog,
} from '#renderer/laterParts.ts';
import { useEditedClause } from '#renderer/state/editedClause.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { showPanel, usePanel } from '#renderer/state/panels.ts';

const close = () => showPanel(null);

/** The panels that open over the whole window, whatever it shows. */
export function WindowPanels() {
  const edited = useEditedClause(({ clause }) => clause);
  return (
    <>
      {edited === null ? null : <clauseWindow.Part key={edited.id} clause={edited} />}
      <ShownPanel />
    </>
  );
}

function ShownPanel() {
  const shown = usePanel((panel) => panel.shown);
  const isOpen = useOpenDraft(({ open }) => open !== null);
  if (shown === 'palette') return <palette.Part onClose={close} />;
  if (shown === 'settings') return <settingsDialog.Part onClose={close} />;
  if (shown === 'addressBook') return <addressBook.Part onClose={close} />;
  if (shown === 'importClauses') return <importClauses.Part onClose={close} />;
  if (shown === 'ownTemplates') return <ownTemplates.Part onClose={close} />;
  if (shown === 'makeTemplate' && isOpen) return <makeTemplate.Part onClose={close} />;
  if (shown === 'shareLibrary') return <shareLibrary.Part onClose={close} />;
  if (shown === 'openShared') return <openShared.Part onClose={close} />;
  if (shown === 'verify') return <verifyDialog.Part onClose={close} />;
  if (shown === 'parked' && isOpen) return <parkedDialog.Part onClose={close} />;
  return null;
}

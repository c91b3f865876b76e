import { Box, useMediaQuery } from '@mui/material';
import { useEffect } from 'react';
import { ExportDialog } from '#renderer/export/ExportDialog.tsx';
import { SideOfWindow } from '#renderer/components/SideOfWindow.tsx';
import { ContractPreview } from '#renderer/preview/ContractPreview.tsx';
import { leaveContract, useIsContractShown } from '#renderer/state/contractPane.ts';
import { useIsNarrow } from '#renderer/state/narrow.ts';
import { useFocus } from '#renderer/state/focus.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { showPanel, usePanel } from '#renderer/state/panels.ts';
import { useSession } from '#renderer/state/session.ts';
import { ChangesDialog } from '#renderer/versions/ChangesDialog.tsx';
import { VersionsDialog } from '#renderer/versions/VersionsDialog.tsx';
import { Header } from './Header.tsx';
import { Page, QUESTIONS_ID } from './Page.tsx';
import { SectionMap } from './SectionMap.tsx';
import { SkipLinks } from './SkipLinks.tsx';

/** The draft that is open: map of sections, questions, contract. */
export function Wizard() {
  const panel = usePanel(({ shown }) => shown);
  const section = useOpenDraft(({ open }) => open?.section ?? 'agreement');
  const focus = useFocus(({ path }) => path);
  const share = useSession(({ settings }) => settings?.previewShare ?? 42);
  const isNarrow = useIsNarrow();
  const hasSide = usePanel(({ side }) => side !== null);
  const isTight = useMediaQuery('(max-width: 1599px)');
  // Where there is no room for three, what is at the side takes the place of the contract for as long as it is open.
  const hasContract = useIsContractShown() && !(hasSide && isTight);
  useEffect(leaveContract, [section, focus]);
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <SkipLinks />
      <Header />
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
        <SectionMap />
        <Box
          component="main"
          id={QUESTIONS_ID}
          tabIndex={-1}
          sx={{
            display: isNarrow && (hasContract || hasSide) ? 'none' : 'block',
            position: 'relative',
            flex: 1,
            minWidth: 0,
            overflow: 'auto',
            outline: 'none',
            contain: 'content',
          }}
        >
          <Page key={section} section={section} />
        </Box>
        {!hasContract ? null : (
          <Box sx={{ width: isNarrow ? '100%' : `${share}%`, minWidth: 320, borderLeft: 1, borderColor: 'divider' }}>
            <ContractPreview />
          </Box>
        )}
        <SideOfWindow />
      </Box>
      {panel === 'export' ? <ExportDialog onClose={() => showPanel(null)} /> : null}
      {panel === 'changes' ? <ChangesDialog since={null} onClose={() => showPanel(null)} /> : null}
      {panel === 'versions' ? <VersionsDialog onClose={() => showPanel(null)} /> : null}
    </Box>
  );
}

import { Box, IconButton, Tooltip, useMediaQuery } from '@mui/material';
import ExpandIcon from '@mui/icons-material/KeyboardDoubleArrowRight';
import CollapseIcon from '@mui/icons-material/KeyboardDoubleArrowLeft';
import { useMemo, type KeyboardEvent } from 'react';
import type { Finding } from '#core/checks/finding.ts';
import { useFindingsIn } from '#renderer/state/checks.ts';
import { useShallow } from 'zustand/react/shallow';
import { sectionsOf } from '#renderer/sections/sections.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { useContract } from '#renderer/state/contract.ts';
import { useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { changeSettings, useLanguage, useSession, useWords } from '#renderer/state/session.ts';
import { wizardWords } from '#renderer/words/wizardWords.ts';
import { progressOf, type Progress } from './progress.ts';
import { SectionLink } from './SectionLink.tsx';
import { SectionParts } from './SectionParts.tsx';

export const MAP_ID = 'sections';

/** All sections with how far they are; any of them can be gone to at any time. In a narrow window it shows icons only. */
export function SectionMap() {
  const { wizard } = useWords();
  const words = wizardWords[useLanguage()];
  const type = useAgreement((agreement) => agreement.type);
  const isNarrow = useMediaQuery('(max-width: 1100px)');
  const isCollapsed = useSession(({ settings }) => settings?.mapCollapsed ?? false) || isNarrow;
  const label = isCollapsed ? words.expand : words.collapse;
  return (
    <Box
      component="nav"
      id={MAP_ID}
      tabIndex={-1}
      aria-label={wizard.map}
      onKeyDown={moveFocus}
      sx={{
        width: isCollapsed ? 56 : 236,
        flexShrink: 0,
        display: 'flex',
        flexDirection: 'column',
        borderRight: 1,
        borderColor: 'divider',
        outline: 'none',
      }}
    >
      <Box component="ul" sx={{ flex: 1, minHeight: 0, overflow: 'auto', listStyle: 'none', p: 0, m: 0, py: 0.75 }}>
        {sectionsOf(type).map((section) => (
          <Line key={section} section={section} isCollapsed={isCollapsed} />
        ))}
      </Box>
      {isNarrow ? null : (
        <Box sx={{ borderTop: 1, borderColor: 'divider', px: 1, py: 0.5, textAlign: isCollapsed ? 'center' : 'right' }}>
          <Tooltip title={label} placement="right">
            <IconButton size="small" aria-label={label} onClick={() => changeSettings({ mapCollapsed: !isCollapsed })}>
              {isCollapsed ? <ExpandIcon fontSize="small" /> : <CollapseIcon fontSize="small" />}
            </IconButton>
          </Tooltip>
        </Box>
      )}
    </Box>
  );
}

function Line({ section, isCollapsed }: { readonly section: SectionId; readonly isCollapsed: boolean }) {
  const isCurrent = useOpenDraft(({ open }) => open?.section === section);
  return (
    <li>
      <SectionLink
        section={section}
        progress={useProgress(section)}
        findings={useGraveFindings(section)}
        isCurrent={isCurrent}
        isCollapsed={isCollapsed}
      />
      {isCurrent && !isCollapsed ? <SectionParts section={section} /> : null}
    </li>
  );
}

/** Errors and warnings: hints wait in the section and in the review. */
function useGraveFindings(section: SectionId): readonly Finding[] {
  const findings = useFindingsIn(section);
  return useMemo(() => findings.filter(({ severity }) => severity !== 'hint'), [findings]);
}

/** How far a section is; a letter typed draws nothing again unless that changes. */
function useProgress(section: SectionId): Progress {
  const blanks = useContract((contract) => contract.blanks);
  return useOpenDraft(
    useShallow(({ open }): Progress => {
      if (open === null) return { state: 'empty', open: 0 };
      if (section === 'review') return { state: blanks.length === 0 ? 'done' : 'begun', open: blanks.length };
      return progressOf(section, open.history.present, blanks);
    }),
  );
}

/** Up and down go from section to section, Home and End to the first and the last. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('li button')];
  const at = links.findIndex((link) => link === document.activeElement);
  const targets: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowDown: links[at + 1],
    ArrowUp: links[at - 1],
    Home: links[0],
    End: links.at(-1),
  };
  const target = at < 0 ? undefined : targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

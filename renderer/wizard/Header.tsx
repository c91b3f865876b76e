import { Button, IconButton, Stack, Tooltip } from '@mui/material';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import HelpOutlineIcon from '@mui/icons-material/HelpOutlined';
import SearchIcon from '@mui/icons-material/Search';
import type { ReactNode } from 'react';
import { ACTIONS, type ActionName } from '#core/bridge/actions.ts';
import { actionWords } from '#core/bridge/actionWords.ts';
import { useIsContractShown } from '#renderer/state/contractPane.ts';
import { useContractWindow } from '#renderer/state/contractWindow.ts';
import { useIsNarrow } from '#renderer/state/narrow.ts';
import { perform } from '#renderer/state/perform.ts';
import { useLanguage, useSession, useWords } from '#renderer/state/session.ts';
import { contractWindowWords } from '#renderer/words/contractWindowWords.ts';
import { keysText } from '#renderer/words/keysText.ts';
import { DraftFacts } from './DraftFacts.tsx';
import { DraftName } from './DraftName.tsx';
import { HeaderMenu } from './HeaderMenu.tsx';
import { TurnButton } from './TurnButton.tsx';

/** Which draft it is, of which type, in which languages and state, when it was saved; what can be undone; and the ways on. */
export function Header() {
  const { wizard } = useWords();
  const language = useLanguage();
  const isOut = useContractWindow(({ isOpen }) => isOpen);
  const isContractShown = useIsContractShown();
  const isNarrow = useIsNarrow();
  return (
    <Stack
      component="header"
      direction="row"
      spacing={0.5}
      sx={{
        alignItems: 'center',
        px: 1.5,
        py: 0.75,
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
      }}
    >
      {isNarrow ? (
        <IconButton aria-label={wizard.back} onClick={() => perform('closeDraft')}>
          <ArrowBackIcon />
        </IconButton>
      ) : (
        <Button
          color="inherit"
          startIcon={<ArrowBackIcon />}
          onClick={() => perform('closeDraft')}
          sx={{ flexShrink: 0 }}
        >
          {wizard.back}
        </Button>
      )}
      <Stack sx={{ flex: 1, minWidth: 0, pl: 1, pr: 2 }}>
        <DraftName />
        <DraftFacts />
      </Stack>
      <TurnButton direction="undo" />
      <TurnButton direction="redo" />
      <ActionButton action="commandPalette">
        <SearchIcon />
      </ActionButton>
      <ActionButton action="help">
        <HelpOutlineIcon />
      </ActionButton>
      <HeaderMenu />
      {isContractShown ? null : (
        <Button onClick={() => perform('togglePreview')} sx={{ flexShrink: 0 }}>
          {isOut ? contractWindowWords[language].bringBack : wizard.showContract}
        </Button>
      )}
      <Button variant="contained" onClick={() => perform('exportContract')} sx={{ flexShrink: 0 }}>
        {wizard.export}
      </Button>
    </Stack>
  );
}

function ActionButton({ action, children }: { readonly action: ActionName; readonly children: ReactNode }) {
  const language = useLanguage();
  const platform = useSession(({ start }) => start?.platform ?? 'linux');
  const name = actionWords[language][action].replace('…', '');
  const keys = ACTIONS[action];
  return (
    <Tooltip title={keys === null ? name : `${name} (${keysText(keys, language, platform)})`}>
      <IconButton aria-label={name} onClick={() => perform(action)}>
        {children}
      </IconButton>
    </Tooltip>
  );
}

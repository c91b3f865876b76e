import { Box, IconButton, Stack, ToggleButton, ToggleButtonGroup, Tooltip, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import CloseFullscreenIcon from '@mui/icons-material/CloseFullscreen';
import EditNoteIcon from '@mui/icons-material/EditNote';
import OpenInNewIcon from '@mui/icons-material/OpenInNew';
import RemoveIcon from '@mui/icons-material/Remove';
import type { ReactNode } from 'react';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { desktop } from '#renderer/desktop.ts';
import { showContract } from '#renderer/state/contractPane.ts';
import { PREVIEW_ZOOM, zoomPreview } from '#renderer/state/zoomPreview.ts';
import { changeSettings, useLanguage, useSession, useWords } from '#renderer/state/session.ts';
import { contractWindowWords } from '#renderer/words/contractWindowWords.ts';
import { contractWords } from '#renderer/words/contractWords.ts';
import { pagesWords } from '#renderer/words/pagesWords.ts';
import { leads, type ContractPlace } from './leads.ts';

interface ContractToolbarProps {
  readonly place: ContractPlace;
  readonly language: Language;
  readonly areAnswersShown: boolean;
  readonly onAnswersShown: (shown: boolean) => void;
}

/** How the contract is shown: its language, its answers, its size. */
export function ContractToolbar({ place, language, areAnswersShown, onAnswersShown }: ContractToolbarProps) {
  const { preview } = useWords();
  const text = contractWords[useLanguage()];
  const view = useSession(({ settings }) => settings?.previewView ?? 'text');
  return (
    <Stack
      direction="row"
      spacing={0.5}
      sx={{
        alignItems: 'center',
        // Beside wide questions there is not room for all on one line.
        flexWrap: 'wrap',
        justifyContent: 'flex-end',
        rowGap: 0.5,
        minHeight: 48,
        flexShrink: 0,
        px: 1.5,
        py: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <ViewChoice />
      <Box sx={{ flex: 1 }} />
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={preview.language}
        value={language}
        onChange={(_event, chosen: Language | null) => (chosen === null ? undefined : leads[place].language(chosen))}
      >
        {LANGUAGES.map((one) => (
          <ToggleButton
            key={one}
            value={one}
            aria-label={`${one.toUpperCase()}, ${text.languages[one]}`}
            sx={{ px: 1, py: 0.25, color: 'text.secondary' }}
          >
            {one.toUpperCase()}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {view === 'pages' ? null : (
        <Tooltip title={text.answers}>
          <ToggleButton
            size="small"
            value="answers"
            selected={areAnswersShown}
            aria-label={text.answers}
            onChange={() => onAnswersShown(!areAnswersShown)}
            sx={{ p: 0.375 }}
          >
            <EditNoteIcon fontSize="small" />
          </ToggleButton>
        </Tooltip>
      )}
      <Zoom />
      <Ways place={place} />
    </Stack>
  );
}

/** Where else the contract can be: out of the pane, or back in it. */
function Ways({ place }: { readonly place: ContractPlace }) {
  const language = useLanguage();
  const words = contractWindowWords[language];
  const { hide } = contractWords[language];
  if (place === 'window')
    return (
      <Way name={words.takeBack} onClick={() => void desktop().ask.takeBackContract({})}>
        <CloseFullscreenIcon fontSize="small" />
      </Way>
    );
  return (
    <>
      <Way name={words.popOut} onClick={() => void desktop().ask.popOutContract({})}>
        <OpenInNewIcon fontSize="small" />
      </Way>
      <Way name={hide} onClick={() => showContract(false)}>
        <CloseIcon fontSize="small" />
      </Way>
    </>
  );
}

interface WayProps {
  readonly name: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Way({ name, onClick, children }: WayProps) {
  return (
    <Tooltip title={name}>
      <IconButton size="small" aria-label={name} onClick={onClick}>
        {children}
      </IconButton>
    </Tooltip>
  );
}

function ViewChoice() {
  const words = pagesWords[useLanguage()];
  const view = useSession(({ settings }) => settings?.previewView ?? 'text');
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={words.view}
      value={view}
      onChange={(_event, chosen: typeof view | null) =>
        chosen === null ? undefined : changeSettings({ previewView: chosen })
      }
    >
      {(['text', 'pages'] as const).map((one) => (
        <ToggleButton key={one} value={one} sx={{ px: 1.25, py: 0.25, color: 'text.secondary' }}>
          {words.views[one]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function Zoom() {
  const { preview } = useWords();
  const zoom = useSession(({ settings }) => settings?.previewZoom ?? 100);
  return (
    <Stack direction="row" sx={{ alignItems: 'center' }}>
      <IconButton
        size="small"
        aria-label={preview.smaller}
        disabled={zoom <= PREVIEW_ZOOM.least}
        onClick={() => zoomPreview(-1)}
      >
        <RemoveIcon fontSize="small" />
      </IconButton>
      <Typography variant="body2" sx={{ minWidth: 40, textAlign: 'center', fontVariantNumeric: 'tabular-nums' }}>
        {preview.zoom(zoom)}
      </Typography>
      <IconButton
        size="small"
        aria-label={preview.larger}
        disabled={zoom >= PREVIEW_ZOOM.most}
        onClick={() => zoomPreview(1)}
      >
        <AddIcon fontSize="small" />
      </IconButton>
    </Stack>
  );
}

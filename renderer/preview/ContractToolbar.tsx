import { Box, IconButton, Stack, ToggleButton, ToggleButtonGroup, Tooltip, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import EditNoteIcon from '@mui/icons-material/EditNote';
import RemoveIcon from '@mui/icons-material/Remove';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { showLanguage } from '#renderer/state/contract.ts';
import { changeSettings, useLanguage, useSession, useWords } from '#renderer/state/session.ts';
import { contractWords } from '#renderer/words/contractWords.ts';
import { pagesWords } from '#renderer/words/pagesWords.ts';

interface ContractToolbarProps {
  readonly language: Language;
  readonly areAnswersShown: boolean;
  readonly onAnswersShown: (shown: boolean) => void;
}

const ZOOM = { least: 50, most: 200, step: 10 };

/** How the contract is shown: its language, its answers, its size. */
export function ContractToolbar({ language, areAnswersShown, onAnswersShown }: ContractToolbarProps) {
  const { preview } = useWords();
  const text = contractWords[useLanguage()];
  const view = useSession(({ settings }) => settings?.previewView ?? 'text');
  return (
    <Stack
      direction="row"
      spacing={0.5}
      sx={{ alignItems: 'center', height: 48, flexShrink: 0, px: 1.5, borderBottom: 1, borderColor: 'divider' }}
    >
      <ViewChoice />
      <Box sx={{ flex: 1 }} />
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={preview.language}
        value={language}
        onChange={(_event, chosen: Language | null) => (chosen === null ? undefined : showLanguage(chosen))}
      >
        {LANGUAGES.map((one) => (
          <ToggleButton key={one} value={one} aria-label={text.languages[one]} sx={{ px: 1, py: 0.25 }}>
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
      <Tooltip title={text.hide}>
        <IconButton size="small" aria-label={text.hide} onClick={() => changeSettings({ previewShown: false })}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Tooltip>
    </Stack>
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
        <ToggleButton key={one} value={one} sx={{ px: 1.25, py: 0.25, textTransform: 'none' }}>
          {words.views[one]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function Zoom() {
  const { preview } = useWords();
  const zoom = useSession(({ settings }) => settings?.previewZoom ?? 100);
  const zoomBy = (by: number) => changeSettings({ previewZoom: Math.max(ZOOM.least, Math.min(ZOOM.most, zoom + by)) });
  return (
    <Stack direction="row" sx={{ alignItems: 'center' }}>
      <IconButton
        size="small"
        aria-label={preview.smaller}
        disabled={zoom <= ZOOM.least}
        onClick={() => zoomBy(-ZOOM.step)}
      >
        <RemoveIcon fontSize="small" />
      </IconButton>
      <Typography variant="body2" sx={{ minWidth: 40, textAlign: 'center', fontVariantNumeric: 'tabular-nums' }}>
        {preview.zoom(zoom)}
      </Typography>
      <IconButton
        size="small"
        aria-label={preview.larger}
        disabled={zoom >= ZOOM.most}
        onClick={() => zoomBy(ZOOM.step)}
      >
        <AddIcon fontSize="small" />
      </IconButton>
    </Stack>
  );
}

import { Box, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useLanguage, useSession } from '#renderer/state/session.ts';
import { keysText } from '#renderer/words/keysText.ts';
import { paletteWords } from '#renderer/words/paletteWords.ts';
import type { Entry } from './entries.ts';

interface PaletteOptionProps {
  readonly id: string;
  readonly entry: Entry;
  readonly isChosen: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One line of the palette: what it is called, where it is, its kind or its keys. */
export function PaletteOption({ id, entry, isChosen, onPoint, onChoose }: PaletteOptionProps) {
  const language = useLanguage();
  const platform = useSession(({ start }) => start?.platform ?? 'linux');
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    // The keyboard stays in the field, which names the option that is chosen.
    <Box
      ref={line}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      onMouseMove={isChosen ? undefined : onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      sx={{
        display: 'flex',
        alignItems: 'baseline',
        gap: 1.5,
        px: 2,
        py: 0.75,
        cursor: 'pointer',
        borderLeft: 3,
        borderColor: isChosen ? 'primary.main' : 'transparent',
        bgcolor: isChosen ? 'action.selected' : 'transparent',
      }}
    >
      <Typography noWrap sx={{ flexShrink: 0, maxWidth: '60%' }}>
        {entry.label}
      </Typography>
      <Typography
        noWrap
        variant="body2"
        color={isChosen ? 'textPrimary' : 'textSecondary'}
        sx={{ flex: 1, minWidth: 0 }}
      >
        {entry.about}
      </Typography>
      <Typography variant="body2" color={isChosen ? 'textPrimary' : 'textSecondary'} sx={{ flexShrink: 0 }}>
        {entry.accelerator === null
          ? paletteWords[language].kinds[entry.kind]
          : keysText(entry.accelerator, language, platform)}
      </Typography>
    </Box>
  );
}

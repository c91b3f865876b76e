import { Typography } from '@mui/material';
import { SearchedOption } from '#renderer/components/SearchedOption.tsx';
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
  return (
    <SearchedOption id={id} isChosen={isChosen} onPoint={onPoint} onChoose={onChoose}>
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
    </SearchedOption>
  );
}

import { Box } from '@mui/material';
import type { SmartLetter } from '#core/checks/smart.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { smartWords } from '#renderer/words/smartWords.ts';

/** A letter of SMART: filled when it is done, an outline while it is open. */
export function LetterBadge({ letter, isDone }: { readonly letter: SmartLetter; readonly isDone: boolean }) {
  const words = smartWords[useLanguage()];
  return (
    <Box
      role="img"
      aria-label={words.state(words.names[letter], isDone)}
      sx={{
        width: 24,
        height: 24,
        flexShrink: 0,
        display: 'inline-grid',
        placeItems: 'center',
        borderRadius: '50%',
        border: 1.5,
        fontSize: 13,
        fontWeight: 700,
        lineHeight: 1,
        borderColor: isDone ? 'success.main' : 'text.secondary',
        borderStyle: isDone ? 'solid' : 'dashed',
        bgcolor: isDone ? 'success.main' : undefined,
        color: isDone ? 'background.paper' : 'text.secondary',
      }}
    >
      {words.letters[letter]}
    </Box>
  );
}

import { Box, ButtonBase, Typography } from '@mui/material';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { findWords } from '#renderer/words/findWords.ts';
import type { Hit } from './hits.ts';

interface HitLineProps {
  readonly hit: Hit;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

/** One place that was found: the question, where it stands, and the words around. */
export function HitLine({ hit, isCurrent, onChoose }: HitLineProps) {
  const { sections } = useWords();
  const words = findWords[useLanguage()];
  const { section, label, within } = hit.place;
  return (
    <li>
      <ButtonBase
        onClick={onChoose}
        aria-current={isCurrent ? 'true' : undefined}
        sx={{
          display: 'block',
          width: '100%',
          textAlign: 'left',
          px: 2.5,
          py: 1,
          borderBottom: 1,
          borderBottomColor: 'divider',
          bgcolor: isCurrent ? 'action.selected' : 'transparent',
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          {hit.before}
          <Box
            component="mark"
            sx={{ bgcolor: 'primary.main', color: 'primary.contrastText', borderRadius: 0.5, px: 0.25 }}
          >
            {hit.match}
          </Box>
          {hit.after}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {[sections[section].name, ...within, hit.isLabel ? words.inQuestion : label].join(' › ')}
        </Typography>
      </ButtonBase>
    </li>
  );
}

import { Box, LinearProgress, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { findingWords } from '#renderer/words/findingWords.ts';
import type { UnderWay } from './useCourse.ts';

/** How far an export is. */
export function ExportProgress({ stage }: { readonly stage: UnderWay }) {
  const { export: text } = useWords();
  const { checking } = findingWords[useLanguage()];
  return (
    <Box role="status">
      <Typography sx={{ mb: 1 }}>
        {stage.kind === 'checking' ? checking : text.busy(stage.done, stage.total)}
      </Typography>
      {stage.kind === 'checking' ? (
        <LinearProgress aria-label={checking} />
      ) : (
        <LinearProgress variant="determinate" value={(100 * stage.done) / stage.total} aria-label={text.title} />
      )}
    </Box>
  );
}

/** True once something takes longer than half a second: what is quicker needs no progress shown. */
export function useIsLong(isBusy: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setLong(true), 500);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isBusy]);
  return isLong;
}

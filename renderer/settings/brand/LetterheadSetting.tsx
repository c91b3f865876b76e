import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import type { LetterheadSummary } from '#core/bridge/brands.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { problemText } from '#renderer/components/problemText.ts';
import { desktop } from '#renderer/desktop.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { brandWords } from '#renderer/words/brandWords.ts';

/** The firm's own Word file that Word contracts of a brand are poured into, and what should be known of it. */
export function LetterheadSetting({ brand }: { readonly brand: string }) {
  const all = useWords();
  const language = useLanguage();
  const words = brandWords[language];
  const [letterhead, setLetterhead] = useState<LetterheadSummary | null>(null);
  const [problem, setProblem] = useState<DesktopProblem | null>(null);
  useEffect(() => {
    let isOld = false;
    void desktop()
      .ask.letterheadOf({ brand })
      .then((read) => {
        if (isOld) return;
        if (read.ok) setLetterhead(read.value.letterhead);
        else setProblem(read.problem);
      });
    return () => {
      isOld = true;
    };
  }, [brand]);
  const choose = async () => {
    setProblem(null);
    const chosen = await desktop().ask.chooseLetterhead({ brand });
    if (chosen.ok) setLetterhead(chosen.value);
    else if (chosen.problem.kind !== 'cancelled') setProblem(chosen.problem);
  };
  const remove = async () => {
    setProblem(null);
    const removed = await desktop().ask.removeLetterhead({ brand });
    if (removed.ok) setLetterhead(null);
    else setProblem(removed.problem);
  };
  return (
    <section aria-labelledby="brand-letterhead">
      <Typography id="brand-letterhead" sx={{ fontWeight: 600 }}>
        {words.letterhead}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {words.letterheadAbout}
      </Typography>
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
        {letterhead === null ? null : (
          <Typography sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>{letterhead.name}</Typography>
        )}
        <Button size="small" variant="outlined" onClick={() => void choose()}>
          {letterhead === null ? words.chooseLetterhead : words.changeLetterhead}
        </Button>
        {letterhead === null ? null : (
          <Button size="small" onClick={() => void remove()}>
            {words.removeLetterhead}
          </Button>
        )}
      </Stack>
      {problem === null ? null : (
        <Alert severity="error" sx={{ mt: 1 }}>
          {problemText(problem, all)}
        </Alert>
      )}
      {letterhead === null || letterhead.remarks.length === 0 ? null : (
        <Box component="ul" aria-label={words.remarks} sx={{ m: 0, mt: 1, pl: 2.5 }}>
          {letterhead.remarks.map((remark) => (
            <Typography key={remark.en} component="li" variant="body2">
              {remark[language]}
            </Typography>
          ))}
        </Box>
      )}
    </section>
  );
}

import { Stack, Typography } from '@mui/material';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import { problemText } from '#renderer/components/problemText.ts';
import { useContract } from '#renderer/state/contract.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { pagesWords } from '#renderer/words/pagesWords.ts';
import { areFresh, useMaking } from './making.ts';
import { useSlow } from './useSlow.ts';

interface PagesBarProps {
  readonly page: number;
  readonly pages: number;
}

/** Which page one is at, and whether the pages are as new as the answers. */
export function PagesBar({ page, pages }: PagesBarProps) {
  const words = pagesWords[useLanguage()];
  return (
    <Stack
      direction="row"
      spacing={2}
      sx={{ alignItems: 'center', minHeight: 32, flexShrink: 0, px: 2, borderTop: 1, borderColor: 'divider' }}
    >
      <Typography variant="body2" sx={{ flexShrink: 0, fontVariantNumeric: 'tabular-nums' }}>
        {words.page(page, pages)}
      </Typography>
      <Age />
    </Stack>
  );
}

function Age() {
  const allWords = useWords();
  const words = pagesWords[useLanguage()];
  const making = useMaking();
  const isSlow = useSlow(making.isMaking);
  useOpenDraft(({ open }) => open?.history.present.agreement);
  useContract(({ language }) => language);
  const isFresh = areFresh(making);
  if (making.problem !== null && !isFresh)
    return (
      <>
        <WarningAmberIcon color="warning" fontSize="small" />
        <Typography role="status" variant="body2">
          {problemText(making.problem, allWords)}
        </Typography>
      </>
    );
  return (
    <Typography role="status" variant="body2" color="textSecondary" noWrap>
      {isFresh ? '' : isSlow ? words.making : words.older}
    </Typography>
  );
}

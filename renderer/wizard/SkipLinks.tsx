import { Box } from '@mui/material';
import { CONTRACT_ID } from '#renderer/preview/showInContract.ts';
import { useIsContractShown } from '#renderer/state/contractPane.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { wizardWords } from '#renderer/words/wizardWords.ts';
import { QUESTIONS_ID } from './Page.tsx';
import { MAP_ID } from './SectionMap.tsx';

/** The first stops of the keyboard: past the header, to the sections, the questions or the contract. Seen when they have it. */
export function SkipLinks() {
  const { wizard } = useWords();
  const words = wizardWords[useLanguage()];
  const hasContract = useIsContractShown();
  return (
    <>
      <SkipLink to={QUESTIONS_ID}>{wizard.skipToQuestions}</SkipLink>
      <SkipLink to={MAP_ID}>{words.skipToSections}</SkipLink>
      {hasContract ? <SkipLink to={CONTRACT_ID}>{words.skipToContract}</SkipLink> : null}
    </>
  );
}

function SkipLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <Box
      component="a"
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
      sx={{
        position: 'absolute',
        left: -9999,
        color: 'primary.main',
        bgcolor: 'background.paper',
        border: 1,
        borderRadius: 1,
        px: 1.5,
        py: 0.75,
        '&:focus': { left: 8, top: 8, zIndex: 'tooltip' },
      }}
    >
      {children}
    </Box>
  );
}

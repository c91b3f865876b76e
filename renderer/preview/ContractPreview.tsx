import { Box, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useContract } from '#renderer/state/contract.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useSession, useWords } from '#renderer/state/session.ts';
import { ContractToolbar } from './ContractToolbar.tsx';
import { Sheet } from './Sheet.tsx';
import { CONTRACT_ID } from './showInContract.ts';
import { useContractClicks } from './useContractClicks.ts';
import { useFollowing } from './useFollowing.ts';

/** The contract as it stands, on its white sheet, beside the questions. */
export function ContractPreview() {
  const { preview } = useWords();
  const missing = useContract((contract) => contract.missing);
  const isComposed = useContract((contract) => contract.isComposed);
  const shown = useContract((contract) => contract.language);
  const working = useAgreement((agreement) => agreement.language);
  const zoom = useSession(({ settings }) => settings?.previewZoom ?? 100);
  const [areAnswersShown, showAnswers] = useState(false);
  const pane = useRef<HTMLDivElement>(null);
  const language = shown ?? working;
  useContractClicks(pane);
  useFollowing(pane);
  return (
    <Box
      component="section"
      aria-label={preview.title}
      sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}
    >
      <ContractToolbar language={language} areAnswersShown={areAnswersShown} onAnswersShown={showAnswers} />
      <Box
        ref={pane}
        id={CONTRACT_ID}
        tabIndex={0}
        role="document"
        lang={language}
        aria-label={preview.title}
        className={areAnswersShown ? 'showsAnswers' : undefined}
        sx={{ position: 'relative', flex: 1, minHeight: 0, overflow: 'hidden auto', p: 2 }}
      >
        {missing === null ? null : <Typography>{preview[missing]}</Typography>}
        {isComposed ? null : <Typography color="textSecondary">{preview.composing}</Typography>}
        <Sheet zoom={zoom} />
      </Box>
    </Box>
  );
}

import { Box, Typography } from '@mui/material';
import { useRef } from 'react';
import type { Language } from '#core/agreement/language.ts';
import { useContract } from '#renderer/state/contract.ts';
import { useSession, useWords } from '#renderer/state/session.ts';
import { leads, type ContractPlace } from './leads.ts';
import { Sheet } from './Sheet.tsx';
import { CONTRACT_ID } from './showInContract.ts';
import { useContractClicks } from './useContractClicks.ts';
import { useFollowing } from './useFollowing.ts';

interface ContractTextProps {
  readonly language: Language;
  readonly areAnswersShown: boolean;
  readonly place: ContractPlace;
}

/** The text of the contract, which follows the typing and leads to the questions. */
export function ContractText({ language, areAnswersShown, place }: ContractTextProps) {
  const { preview } = useWords();
  const missing = useContract((contract) => contract.missing);
  const isComposed = useContract((contract) => contract.isComposed);
  const zoom = useSession(({ settings }) => settings?.previewZoom ?? 100);
  const pane = useRef<HTMLDivElement>(null);
  useContractClicks(pane, leads[place]);
  useFollowing(pane);
  return (
    <Box
      ref={pane}
      id={CONTRACT_ID}
      tabIndex={0}
      role="document"
      lang={language}
      aria-label={preview.title}
      className={areAnswersShown ? 'showsAnswers' : undefined}
      sx={{ position: 'relative', flex: 1, minHeight: 0, overflow: 'hidden auto', p: 2, contain: 'content' }}
    >
      {missing === null ? null : <Typography>{preview[missing]}</Typography>}
      {isComposed ? null : <Typography color="textSecondary">{preview.composing}</Typography>}
      <Sheet zoom={zoom} />
    </Box>
  );
}

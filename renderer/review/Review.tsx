import { Box, Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { useContract } from '#renderer/state/contract.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { reviewWords } from '#renderer/words/reviewWords.ts';
import { AllAnswers } from './AllAnswers.tsx';
import { OpenPoints } from './OpenPoints.tsx';
import { TermSheet } from './TermSheet.tsx';

const TABS = ['open', 'answers', 'sheet'] as const;

/** What is still open, every answer, and the main terms for somebody who approves them. */
export function Review() {
  const { tabs } = reviewWords[useLanguage()];
  const { sections } = useWords();
  const blanks = useContract(({ blanks: all, broken }) => all.length + broken.length);
  const sketches = useOpenDraft(({ open }) => Object.keys(open?.history.present.sketches ?? {}).length);
  const [shown, setShown] = useState<(typeof TABS)[number]>('open');
  const labels = { open: tabs.open(blanks + sketches), answers: tabs.answers, sheet: tabs.sheet };
  return (
    <Box>
      <Tabs
        value={shown}
        onChange={(_event, next: typeof shown) => setShown(next)}
        aria-label={sections.review.name}
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {TABS.map((tab) => (
          <Tab key={tab} value={tab} label={labels[tab]} id={`review-${tab}`} aria-controls="review-panel" />
        ))}
      </Tabs>
      <Box role="tabpanel" id="review-panel" aria-labelledby={`review-${shown}`}>
        {shown === 'open' ? <OpenPoints /> : shown === 'answers' ? <AllAnswers /> : <TermSheet />}
      </Box>
    </Box>
  );
}

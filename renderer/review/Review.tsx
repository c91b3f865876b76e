import { Box, Tab as TabButton, Tabs } from '@mui/material';
import { useState } from 'react';
import { Findings } from '#renderer/findings/Findings.tsx';
import { useChecks } from '#renderer/state/checks.ts';
import { useContract } from '#renderer/state/contract.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { findingWords } from '#renderer/words/findingWords.ts';
import { reviewWords } from '#renderer/words/reviewWords.ts';
import { AllAnswers } from './AllAnswers.tsx';
import { OpenPoints } from './OpenPoints.tsx';
import { Standard } from './Standard.tsx';
import { TermSheet } from './TermSheet.tsx';

const TABS = ['checks', 'open', 'standard', 'answers', 'sheet'] as const;

const PAGES = { checks: Findings, open: OpenPoints, standard: Standard, answers: AllAnswers, sheet: TermSheet };
type Tab = keyof typeof PAGES;

/** What the checker found, what is still open, every answer, and the main terms for somebody who approves them. */
export function Review() {
  const language = useLanguage();
  const { tabs } = reviewWords[language];
  const { sections } = useWords();
  const blanks = useContract(({ blanks: all, broken }) => all.length + broken.length);
  const sketches = useOpenDraft(({ open }) => Object.keys(open?.history.present.sketches ?? {}).length);
  const [shown, setShown] = useState<Tab>('checks');
  const found = useChecks(({ findings }) => findings.filter(({ accepted }) => accepted === null).length);
  const labels = {
    checks: findingWords[language].tab(found),
    open: tabs.open(blanks + sketches),
    standard: tabs.standard,
    answers: tabs.answers,
    sheet: tabs.sheet,
  };
  const Page = PAGES[shown];
  return (
    <Box>
      <Tabs
        value={shown}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        onChange={(_event, next: typeof shown) => setShown(next)}
        aria-label={sections.review.name}
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider', '& .MuiTab-root.MuiTab-root': { mr: 1.5 } }}
      >
        {TABS.map((tab) => (
          <TabButton key={tab} value={tab} label={labels[tab]} id={`review-${tab}`} aria-controls="review-panel" />
        ))}
      </Tabs>
      <Box role="tabpanel" id="review-panel" aria-labelledby={`review-${shown}`}>
        <Page />
      </Box>
    </Box>
  );
}

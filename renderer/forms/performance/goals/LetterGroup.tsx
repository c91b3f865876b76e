import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { isDone, type SmartLetter } from '#core/checks/smart.ts';
import type { SmartGap } from '#core/checks/smartGap.ts';
import { LinkButton } from '#renderer/forms/controls.tsx';
import { goToQuestion } from '#renderer/state/goToQuestion.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { smartWords } from '#renderer/words/smartWords.ts';
import { LetterBadge } from './LetterBadge.tsx';

interface LetterGroupProps {
  readonly letter: SmartLetter;
  readonly gaps: readonly SmartGap[];
  readonly children: ReactNode;
}

/** One letter of a goal: what it asks, an example, the questions, and what is still open with the way there. */
export function LetterGroup({ letter, gaps, children }: LetterGroupProps) {
  const words = smartWords[useLanguage()];
  const type = useAgreement((agreement) => agreement.type);
  const isLetterDone = isDone(gaps);
  return (
    <Box component="section" aria-label={words.names[letter]} sx={{ display: 'flex', gap: 1.5 }}>
      <LetterBadge letter={letter} isDone={isLetterDone} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography component="h2" variant="h3">
          {words.names[letter]}
          <Typography
            component="span"
            variant="body2"
            color={isLetterDone ? 'success' : 'textSecondary'}
            sx={{ ml: 1, fontWeight: 400 }}
          >
            {isLetterDone ? words.done : words.open}
          </Typography>
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {words.asks[letter]} {words.example(words.examples[type === 'internal' ? 'internal' : 'customer'][letter])}
        </Typography>
        <Stack spacing={1.5} sx={{ mt: 1 }}>
          {children}
        </Stack>
        <Gaps gaps={gaps} />
      </Box>
    </Box>
  );
}

function Gaps({ gaps }: { readonly gaps: readonly SmartGap[] }) {
  const words = smartWords[useLanguage()];
  if (gaps.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5, typography: 'body2' }}>
      {gaps.map(({ kind, path, about = '' }) => {
        const sentence = words.gaps[kind](about);
        return (
          <li key={`${kind} ${path}`}>
            <LinkButton label={sentence} onClick={() => goToQuestion(path)}>
              {sentence}
            </LinkButton>
          </li>
        );
      })}
    </Box>
  );
}

import { Box, Stack, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import type { Path } from '#core/agreement/path.ts';
import { workingTree } from '#core/editing/tree.ts';
import { sectionOf } from '#renderer/sections/sections.ts';
import { useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { fieldWords, hasFieldWords } from '#renderer/words/fields/fieldWords.ts';
import { sectionName } from '#renderer/words/sectionNames.ts';
import { answerSummary, namesWithin } from './answerSummary.ts';

interface AnswerLineProps {
  readonly path: Path;
  readonly pattern: string;
  readonly value: unknown;
  /** Why it is in the list. */
  readonly about: string | null;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** An answer that is not asked for: the question, what it says, where it belongs, and what can be done. */
export function AnswerLine({ path, pattern, value, about, children }: AnswerLineProps) {
  const language = useLanguage();
  const agreement = useAgreement((whole) => whole);
  const id = useId();
  const question = pattern.replace(/\/\*$/, '');
  const label = hasFieldWords(question) ? fieldWords(question, language, agreement.type).label : question;
  const tree = useOpenDraft(({ open }) => (open === null ? undefined : workingTree(open.history.present)));
  const summary = answerSummary({ path, pattern, value }, { tree, language, agreement });
  const within = namesWithin(path, { tree, language, agreement });
  return (
    <Stack
      component="li"
      direction="row"
      role="group"
      aria-labelledby={id}
      spacing={1}
      sx={{ alignItems: 'center', py: 0.75, borderBottom: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography id={id} noWrap>
          {summary === '' ? label : `${label}: ${summary}`}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {[[sectionName(sectionOf(path), language, agreement.type).name, ...within].join(' › '), about]
            .filter((part) => part !== null)
            .join(' · ')}
        </Typography>
      </Box>
      {children}
    </Stack>
  );
}

import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { ParkedAnswers } from '#renderer/parked/ParkedAnswers.tsx';
import { sectionOf } from '#renderer/sections/sections.ts';
import { useContract } from '#renderer/state/contract.ts';
import { goToQuestion } from '#renderer/state/goToQuestion.ts';
import { goTo, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { useUnfinished } from '#renderer/state/useUnfinished.ts';
import { useSectionName } from '#renderer/sections/useSectionName.ts';
import { reviewWords } from '#renderer/words/reviewWords.ts';

/** Everything that is still open, each with the way to its question. */
export function OpenPoints() {
  const words = useWords();
  const { review } = words;
  const nameOf = useSectionName();
  const more = reviewWords[useLanguage()];
  const blanks = useContract((contract) => contract.blanks);
  const broken = useContract((contract) => contract.broken);
  const draft = useOpenDraft(({ open }) => open?.history.present);
  const unfinished = useUnfinished();
  if (draft === undefined) return null;
  const { parked } = draft;
  return (
    <Stack spacing={3}>
      {blanks.length + unfinished.length + broken.length === 0 ? (
        <Alert severity="success">{review.nothingOpen}</Alert>
      ) : null}
      {unfinished.length === 0 ? null : (
        <Group title={review.unfinished(unfinished.length)}>
          {unfinished.map(({ path, name }) => (
            <Line
              key={path}
              text={name}
              about={nameOf(sectionOf(path)).name}
              action={review.change}
              onAction={() => goToQuestion(path)}
            />
          ))}
        </Group>
      )}
      {blanks.length === 0 ? null : (
        <Group title={review.blanks(blanks.length)}>
          {blanks.map(({ path, prompt, where }) => (
            <Line
              key={`${path} ${prompt}`}
              text={prompt}
              about={[nameOf(sectionOf(path)).name, where].filter((part) => part !== null).join(' · ')}
              action={review.change}
              onAction={() => goToQuestion(path)}
            />
          ))}
        </Group>
      )}
      {broken.length === 0 ? null : (
        <Group title={more.broken(broken.length)}>
          {broken.map(({ target, where }) => (
            <Line
              key={`${target} ${where ?? ''}`}
              text={`#${target}`}
              about={where ?? ''}
              action={review.change}
              onAction={() => goTo('clauses')}
            />
          ))}
        </Group>
      )}
      {parked.length === 0 ? null : (
        <Group title={review.parked(parked.length)}>
          <ParkedAnswers draft={draft} />
        </Group>
      )}
    </Stack>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section" aria-label={title}>
      <Typography component="h2" variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {children}
      </Box>
    </Box>
  );
}

interface LineProps {
  readonly text: string;
  readonly about: string;
  readonly action: string;
  readonly onAction: () => void;
}

function Line({ text, about, action, onAction }: LineProps) {
  return (
    <Stack
      component="li"
      direction="row"
      spacing={1}
      sx={{ alignItems: 'center', py: 0.5, borderBottom: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{text}</Typography>
        <Typography variant="body2" color="textSecondary">
          {about}
        </Typography>
      </Box>
      <Button size="small" aria-label={`${action}: ${text}`} onClick={onAction}>
        {action}
      </Button>
    </Stack>
  );
}

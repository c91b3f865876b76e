import { Box, Button, ButtonBase, Stack, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import type { DueDate } from '#core/bridge/drafts.ts';
import { dateTextOf } from '#renderer/forms/dateText.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { dateWords } from '#renderer/words/dateWords.ts';
import { daysUntil } from './daysUntil.ts';
import { draftTitle } from './draftTitle.ts';
import { openAtDate } from './openAtDate.ts';
import { useDueDates } from './useDueDates.ts';
import { useNow } from './useNow.ts';

const SHOWN = 5;
const AllDates = lazy(() => import('./AllDates.tsx').then((module) => ({ default: module.AllDates })));

/** The next dates of all agreements in one line; nothing while there is none. */
export function DueNext() {
  const say = dateWords[useLanguage()];
  const page = useDueDates();
  const [isOpen, setOpen] = useState(false);
  if (page === null || page.dates.length === 0) return null;
  return (
    <Box component="section" aria-label={say.due} sx={{ mb: 1.5 }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'baseline', mb: 0.5 }}>
        <Typography component="h2" variant="h3">
          {say.due}
        </Typography>
        <Button size="small" aria-haspopup="dialog" onClick={() => setOpen(true)} sx={{ py: 0 }}>
          {say.showAll}
        </Button>
      </Stack>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          p: 0,
          m: 0,
          display: 'grid',
          gridAutoFlow: 'column',
          gridAutoColumns: 'minmax(170px, 1fr)',
          overflowX: 'auto',
          gap: 1,
        }}
      >
        {page.dates.slice(0, SHOWN).map((due) => (
          <li key={`${due.draft} ${due.path}`}>
            <Card due={due} />
          </li>
        ))}
      </Box>
      {isOpen ? (
        <Suspense>
          <AllDates onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </Box>
  );
}

function Card({ due }: { readonly due: DueDate }) {
  const language = useLanguage();
  const say = dateWords[language];
  const { start } = useWords();
  const now = useNow();
  const [what, date] = [say.kinds[due.kind], dateTextOf(due.date, language)];
  const title = draftTitle(due, start.untitled);
  return (
    <ButtonBase
      title={title}
      onClick={() => void openAtDate(due)}
      sx={{
        width: '100%',
        display: 'block',
        textAlign: 'left',
        px: 1.25,
        py: 0.75,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        '&:hover': { borderColor: 'primary.main' },
      }}
    >
      <OneLine isQuiet>{`${date} · ${daysUntil(due.date, now, language)}`}</OneLine>
      <OneLine>{what}</OneLine>
      <OneLine isQuiet>{title}</OneLine>
    </ButtonBase>
  );
}

function OneLine({ isQuiet = false, children }: { readonly isQuiet?: boolean; readonly children: string }) {
  return (
    <Typography
      variant={isQuiet ? 'body2' : 'body1'}
      color={isQuiet ? 'textSecondary' : 'textPrimary'}
      noWrap
      sx={{ fontWeight: isQuiet ? 400 : 600, fontSize: isQuiet ? 12.5 : 14, lineHeight: 1.35 }}
    >
      {children}
    </Typography>
  );
}

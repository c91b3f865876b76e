import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { DueDate } from '#core/bridge/drafts.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { dateTextOf } from '#renderer/forms/dateText.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { dateWords } from '#renderer/words/dateWords.ts';
import { daysUntil } from './daysUntil.ts';
import { draftTitle } from './draftTitle.ts';
import { openAtDate } from './openAtDate.ts';
import { DAYS_AHEAD, useDueDates } from './useDueDates.ts';
import { useNow } from './useNow.ts';

/** Every date of the coming half-year, of one agreement or of all; each leads to its place. */
export function AllDates({ onClose }: { readonly onClose: () => void }) {
  const say = dateWords[useLanguage()];
  const { start } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const all = useDueDates();
  const own = useDueDates(draft);
  const page = draft === null ? all : own;
  const agreements = new Map(all?.dates.map((due) => [due.draft, draftTitle(due, start.untitled)]));
  const options = [...agreements].map(([value, label]) => ({ value, label }));
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="all-dates">
      <DialogTitle id="all-dates">{say.all}</DialogTitle>
      <DialogContent>
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 1 }}>
          <Choice
            id="all-dates-of"
            label={say.agreement}
            value={draft ?? ''}
            options={options}
            none={say.everyAgreement}
            onChoose={(next) => setDraft(next ?? null)}
          />
          <Typography variant="body2" color="textSecondary" role="status">
            {page === null || page.unread === 0 ? '' : say.reading(page.unread)}
          </Typography>
        </Stack>
        {page?.dates.length === 0 ? <Typography>{say.none(DAYS_AHEAD)}</Typography> : null}
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {page?.dates.map((due) => (
            <Line key={`${due.draft} ${due.path}`} due={due} />
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say.close}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Line({ due }: { readonly due: DueDate }) {
  const language = useLanguage();
  const say = dateWords[language];
  const { start } = useWords();
  const now = useNow();
  const [what, date] = [say.kinds[due.kind], dateTextOf(due.date, language)];
  const title = draftTitle(due, start.untitled);
  const about = [title, due.customer].filter((part) => part !== '').join(' · ');
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '170px minmax(0, 1fr) 110px',
        columnGap: 1.5,
        alignItems: 'center',
        py: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Typography component="time" dateTime={due.date} sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {date}
      </Typography>
      <Box sx={{ minWidth: 0 }}>
        <Button
          size="small"
          aria-label={say.open(what, date, title)}
          onClick={() => void openAtDate(due)}
          sx={{ p: 0, minWidth: 0, textAlign: 'left' }}
        >
          {what}
        </Button>
        <Typography variant="body2" color="textSecondary" noWrap title={about}>
          {about}
        </Typography>
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ textAlign: 'right' }}>
        {daysUntil(due.date, now, language)}
      </Typography>
    </Box>
  );
}

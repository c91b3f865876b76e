import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useMemo, type ReactNode } from 'react';
import { setAside } from '#core/editing/parking.ts';
import { change, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { parkedWords } from '#renderer/words/parkedWords.ts';
import { AnswerLine } from './AnswerLine.tsx';
import { Act, ParkedAnswers } from './ParkedAnswers.tsx';
import { unaskedAnswers } from './unasked.ts';

/** What was put aside, and what stands in the agreement unasked: nothing that was written is hidden. */
export function ParkedDialog({ onClose }: { readonly onClose: () => void }) {
  const { dialog, types } = useWords();
  const words = parkedWords[useLanguage()];
  const draft = useOpenDraft(({ open }) => open?.history.present);
  const unasked = useMemo(() => (draft === undefined ? [] : unaskedAnswers(draft)), [draft]);
  if (draft === undefined) return null;
  const { parked, agreement } = draft;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="parked-title">
      <DialogTitle id="parked-title">{words.title}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {words.about}
        </Typography>
        {unasked.length === 0 ? null : (
          <Group title={words.unasked(types[agreement.type])} about={words.unaskedAbout}>
            {unasked.map(({ path, pattern, value }) => (
              <AnswerLine key={path} path={path} pattern={pattern} value={value} about={null}>
                <Act
                  label={words.remove}
                  onAct={() => change({ kind: 'remove', pattern }, null, (one) => setAside(one, path))}
                />
              </AnswerLine>
            ))}
          </Group>
        )}
        <Group title={words.parked} about={parked.length === 0 ? words.noParked : null}>
          <ParkedAnswers draft={draft} />
        </Group>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{dialog.close}</Button>
      </DialogActions>
    </Dialog>
  );
}

interface GroupProps {
  readonly title: string;
  readonly about: string | null;
  readonly children: ReactNode;
}

function Group({ title, about, children }: GroupProps) {
  return (
    <Box component="section" aria-label={title} sx={{ mb: 3 }}>
      <Typography component="h3" variant="h3">
        {title}
      </Typography>
      {about === null ? null : <Typography color="textSecondary">{about}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 0.5 }}>
        {children}
      </Box>
    </Box>
  );
}

import { Button, Snackbar, SnackbarContent } from '@mui/material';
import { forgetDone, undoDone, useJustDone } from '#renderer/state/justDone.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { listWords } from '#renderer/words/listWords.ts';

const SHOWN_FOR = 8_000;

/** What was just done, for as long as it is the last thing done, with a button to undo it. */
export function JustDone() {
  const { undo } = listWords[useLanguage()];
  const done = useJustDone((state) => state.done);
  const isLast = useOpenDraft(({ open }) => done !== null && open?.history.past.at(-1) === done.change);
  return (
    <Snackbar
      open={isLast}
      autoHideDuration={SHOWN_FOR}
      onClose={(_, reason) => (reason === 'clickaway' ? undefined : forgetDone())}
    >
      <SnackbarContent
        role="status"
        sx={{ bgcolor: 'background.paper', color: 'text.primary', border: 1, borderColor: 'divider' }}
        message={done?.text}
        action={
          <Button size="small" color="inherit" onClick={undoDone} sx={{ textDecoration: 'underline' }}>
            {undo}
          </Button>
        }
      />
    </Snackbar>
  );
}

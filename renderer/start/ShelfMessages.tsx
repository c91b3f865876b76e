import { Alert, Button, Snackbar } from '@mui/material';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { startWords } from '#renderer/words/startWords.ts';
import { dismissMessage, undoMove, useShelfMessage } from './shelfDeeds.ts';

/** What was just done to drafts, with a way to undo it. */
export function ShelfMessages({ onUndone }: { readonly onUndone: () => void }) {
  const { dialog } = useWords();
  const words = startWords[useLanguage()];
  const message = useShelfMessage((state) => state.message);
  return (
    <Snackbar
      open={message !== null}
      autoHideDuration={10_000}
      onClose={(_, reason) => (reason === 'clickaway' ? undefined : dismissMessage())}
    >
      <Alert
        icon={false}
        severity="info"
        onClose={dismissMessage}
        slotProps={{ closeButton: { 'aria-label': dialog.close } }}
        action={
          message === null ? null : (
            <Button color="inherit" size="small" onClick={() => void undoMove(message).then(onUndone)}>
              {words.undo}
            </Button>
          )
        }
      >
        {message === null ? '' : words.done[message.deed](message.drafts.length, message.name)}
      </Alert>
    </Snackbar>
  );
}

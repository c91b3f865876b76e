import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { takeFocus } from '#renderer/components/takeFocus.ts';
import { useWords } from '#renderer/state/session.ts';

interface RenameDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}

/** Another name for a draft. Without one it is called what the agreement is called. */
export function RenameDialog({ title, onClose, onName }: RenameDialogProps) {
  const words = useWords();
  const [name, setName] = useState(title);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="rename-title">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          onName(name);
        }}
      >
        <DialogTitle id="rename-title">{words.start.rename}</DialogTitle>
        <DialogContent>
          <TextField
            inputRef={takeFocus}
            fullWidth
            size="small"
            value={name}
            onChange={({ target }) => setName(target.value)}
            onFocus={({ target }) => target.select()}
            slotProps={{ htmlInput: { 'aria-label': words.start.newName, maxLength: 200 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{words.dialog.cancel}</Button>
          <Button type="submit" variant="contained">
            {words.start.rename}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

interface EraseDialogProps {
  readonly question: string;
  readonly onClose: () => void;
  readonly onErase: () => void;
}

/** Asks before drafts are gone for good. */
export function EraseDialog({ question, onClose, onErase }: EraseDialogProps) {
  const words = useWords();
  return (
    <Dialog open onClose={onClose} aria-labelledby="erase-title">
      <DialogTitle id="erase-title">{words.start.erase}</DialogTitle>
      <DialogContent sx={{ overflowWrap: 'anywhere' }}>{question}</DialogContent>
      <DialogActions>
        <Button ref={takeFocus} onClick={onClose}>
          {words.dialog.cancel}
        </Button>
        <Button
          variant="contained"
          color="error"
          onClick={() => {
            onClose();
            onErase();
          }}
        >
          {words.start.erase}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

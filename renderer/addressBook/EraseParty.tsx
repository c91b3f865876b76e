import { Button, Dialog, DialogActions, DialogContent } from '@mui/material';
import { takeFocus } from '#renderer/components/takeFocus.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { addressBookWords } from '#renderer/words/addressBookWords.ts';

interface ErasePartyProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly onErase: () => void;
}

/** Asks before a party is gone for good. */
export function EraseParty({ name, onClose, onErase }: ErasePartyProps) {
  const words = addressBookWords[useLanguage()];
  const { dialog } = useWords();
  return (
    <Dialog open onClose={onClose} aria-label={words.erase(name)}>
      <DialogContent sx={{ overflowWrap: 'anywhere' }}>{words.eraseAsks(name)}</DialogContent>
      <DialogActions>
        <Button ref={takeFocus} onClick={onClose}>
          {dialog.cancel}
        </Button>
        <Button variant="contained" color="error" onClick={onErase}>
          {words.eraseNow}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

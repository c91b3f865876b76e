import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { desktop } from '#renderer/desktop.ts';
import { showProblem, useLanguage, useWords } from '#renderer/state/session.ts';
import { libraryWords } from '#renderer/words/libraryWords.ts';

interface EraseClauseProps {
  readonly clause: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly onErased: () => void;
}

/** Asks before a clause is gone for good. */
export function EraseClause({ clause, name, onClose, onErased }: EraseClauseProps) {
  const { dialog } = useWords();
  const words = libraryWords[useLanguage()];
  const erase = async () => {
    const erased = await desktop().ask.eraseClauses({ clauses: [clause] });
    onClose();
    if (erased.ok) onErased();
    else showProblem(erased.problem);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="erase-clause">
      <DialogTitle id="erase-clause" sx={{ overflowWrap: 'anywhere' }}>
        {words.eraseAsks(name)}
      </DialogTitle>
      <DialogContent>{words.eraseAbout}</DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{dialog.cancel}</Button>
        <Button variant="contained" color="error" onClick={() => void erase()}>
          {words.erase}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import type { ClauseEditorWords } from '#renderer/words/clauseEditorWords.ts';

interface LeaveDialogProps {
  readonly words: ClauseEditorWords;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks before what was written in a clause is lost. */
export function LeaveDialog({ words: { leave }, onLeave, onStay }: LeaveDialogProps) {
  return (
    <Dialog open onClose={onStay} maxWidth="xs">
      <DialogTitle>{leave.title}</DialogTitle>
      <DialogContent>
        <DialogContentText>{leave.about}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onLeave}>{leave.leave}</Button>
        <Button variant="contained" onClick={onStay}>
          {leave.stay}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { settingsWords } from '#renderer/words/settingsWords.ts';

interface RestoreQuestionProps {
  readonly when: string;
  readonly drafts: string;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}

/** Says what going back to a backup does, before it is done. */
export function RestoreQuestion({ when, drafts, onRestore, onCancel }: RestoreQuestionProps) {
  const { dialog } = useWords();
  const words = settingsWords[useLanguage()];
  return (
    <Dialog open onClose={onCancel} maxWidth="sm" aria-labelledby="restore-title">
      <DialogTitle id="restore-title">{words.restoreAsks(when)}</DialogTitle>
      <DialogContent>
        {words.restoreAbout(drafts).map((line) => (
          <Typography key={line} sx={{ mb: 1 }}>
            {line}
          </Typography>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{dialog.cancel}</Button>
        <Button variant="contained" onClick={onRestore}>
          {words.restore.replace('…', '')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useEffect, useId, useState, type ReactNode } from 'react';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { Outcome } from '#core/outcome.ts';
import { showProblem, useWords } from '#renderer/state/session.ts';

interface ReadingDialogProps<Read> {
  readonly title: string;
  /** What is said while the file is asked for and read. */
  readonly reading: string;
  /** Asks for a file and reads it. It is asked again whenever the function is another. */
  readonly read: () => Promise<Outcome<Read, DesktopProblem>>;
  readonly onClose: () => void;
  readonly children: (read: Read) => ReactNode;
}

/** Asks for a file, and shows what is in it before any of it is kept; closes where it cannot be read, and says why. */
export function ReadingDialog<Read>({ title, reading, read, onClose, children }: ReadingDialogProps<Read>) {
  const { dialog } = useWords();
  const id = useId();
  const [found, setFound] = useState<{ readonly value: Read } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void read().then((outcome) => {
      if (!isWanted) return;
      if (outcome.ok) return setFound({ value: outcome.value });
      showProblem(outcome.problem);
      onClose();
    });
    return () => {
      isWanted = false;
    };
  }, [read, onClose]);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      // A click beside it closes nothing: what was ticked and chosen would be gone.
      onClose={(_event, reason) => {
        if (reason === 'escapeKeyDown') onClose();
      }}
      aria-labelledby={id}
      slotProps={{ paper: { sx: found === null ? {} : { height: 'min(88vh, 720px)' } } }}
    >
      <DialogTitle id={id}>{title}</DialogTitle>
      {found === null ? (
        <>
          <DialogContent>{reading}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{dialog.cancel}</Button>
          </DialogActions>
        </>
      ) : (
        children(found.value)
      )}
    </Dialog>
  );
}

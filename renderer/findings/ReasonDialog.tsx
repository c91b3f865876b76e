import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { takeFocus } from '#renderer/components/takeFocus.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { findingWords } from '#renderer/words/findingWords.ts';
import { houseWords } from '#renderer/words/houseWords.ts';
import type { Reason } from './deeds.ts';

interface ReasonDialogProps {
  readonly title: string;
  readonly about: readonly string[];
  readonly reasonLabel: string;
  readonly nameLabel: string;
  readonly confirm: string;
  readonly onGive: (reason: Reason) => void;
  readonly onClose: () => void;
}

/** Asks for a reason and for the name of who gives it; both are needed. */
export function ReasonDialog({ title, about, reasonLabel, nameLabel, confirm, onGive, onClose }: ReasonDialogProps) {
  const language = useLanguage();
  const { cancel, reasonMissing } = findingWords[language];
  const { nameMissing } = houseWords[language];
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const [isTried, setTried] = useState(false);
  const lacks = { reason: isTried && reason.trim() === '', by: isTried && by.trim() === '' };
  const give = () => {
    setTried(true);
    if (reason.trim() === '' || by.trim() === '') return;
    onGive({ reason: reason.trim(), by: by.trim() });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="reason-title">
      <DialogTitle id="reason-title">{title}</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          {about.map((line) => (
            <Typography key={line}>{line}</Typography>
          ))}
          <TextField
            label={reasonLabel}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            multiline
            minRows={2}
            inputRef={takeFocus}
            error={lacks.reason}
            helperText={lacks.reason ? reasonMissing : ' '}
            slotProps={{ htmlInput: { maxLength: 2000 } }}
          />
          <TextField
            label={nameLabel}
            value={by}
            onChange={({ target }) => setBy(target.value)}
            size="small"
            sx={{ maxWidth: 360 }}
            error={lacks.by}
            helperText={lacks.by ? nameMissing : ' '}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{cancel}</Button>
        <Button variant="contained" onClick={give}>
          {confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

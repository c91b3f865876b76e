import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { Finding } from '#core/checks/finding.ts';
import { takeFocus } from '#renderer/components/takeFocus.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { findingWords } from '#renderer/words/findingWords.ts';
import { acceptFindings } from './deeds.ts';

interface AcceptDialogProps {
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}

/** Asks why something may stay as it is. */
export function AcceptDialog({ findings, onClose }: AcceptDialogProps) {
  const language = useLanguage();
  const words = findingWords[language];
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  const accept = () => {
    setTried(true);
    if (isMissing) return;
    acceptFindings(findings, { reason: reason.trim(), by: by.trim() });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="accept-title">
      <DialogTitle id="accept-title">{words.acceptTitle}</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          {findings.map(({ rule, path, message }) => (
            <Typography key={`${rule} ${path}`}>{message[language]}</Typography>
          ))}
          <Typography variant="body2" color="textSecondary">
            {words.acceptAbout}
          </Typography>
          <TextField
            label={words.reason}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            multiline
            minRows={2}
            inputRef={takeFocus}
            error={isTried && isMissing}
            helperText={isTried && isMissing ? words.reasonMissing : ' '}
            slotProps={{ htmlInput: { maxLength: 2000 } }}
          />
          <TextField
            label={words.yourName}
            value={by}
            onChange={({ target }) => setBy(target.value)}
            size="small"
            sx={{ maxWidth: 320 }}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button variant="contained" onClick={accept}>
          {words.acceptNow}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

import { Button, Stack, Tooltip, Typography } from '@mui/material';
import WarningIcon from '@mui/icons-material/WarningAmber';
import { saveNow, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { locale } from '#renderer/words/locale.ts';
import { wizardWords } from '#renderer/words/wizardWords.ts';

/** When the draft was saved; and clearly when it is not. */
export function SavedMark() {
  const language = useLanguage();
  const { wizard } = useWords();
  const words = wizardWords[language];
  const savedAt = useOpenDraft(({ open }) => open?.savedAt ?? 0);
  const saving = useOpenDraft(({ open }) => open?.saving ?? 'saved');
  const time = new Date(savedAt).toLocaleTimeString(locale[language], { hour: '2-digit', minute: '2-digit' });
  if (saving !== 'failed')
    return (
      // Told to those who ask: reading it out at every pause of the typing would only disturb.
      <Typography noWrap variant="body2" role="status" aria-live="off" color="textSecondary" sx={{ flexShrink: 0 }}>
        {saving === 'waiting' ? wizard.saving : wizard.saved(time)}
      </Typography>
    );
  return (
    <Stack direction="row" spacing={0.5} role="alert" sx={{ alignItems: 'center', flexShrink: 0, color: 'error.main' }}>
      <WarningIcon fontSize="inherit" />
      <Tooltip title={words.notSavedAbout}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {wizard.notSaved}
        </Typography>
      </Tooltip>
      <Button size="small" color="error" onClick={() => void saveNow()} sx={{ py: 0, minHeight: 0 }}>
        {words.tryAgain}
      </Button>
    </Stack>
  );
}

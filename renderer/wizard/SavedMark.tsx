import { memo, useEffect, useState } from 'react';
import { Button, Stack, Tooltip, Typography } from '@mui/material';
import WarningIcon from '@mui/icons-material/WarningAmber';
import { saveNow, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { locale } from '#renderer/words/locale.ts';
import { wizardWords } from '#renderer/words/wizardWords.ts';

const AS_CLOCK = { hour: '2-digit', minute: '2-digit' } as const;
/** Made once: making one takes longer than all else that a letter does to the mark. */
const clock = { en: new Intl.DateTimeFormat(locale.en, AS_CLOCK), da: new Intl.DateTimeFormat(locale.da, AS_CLOCK) };

/** For so long after saving nothing must be typed before it is said, in milliseconds: a word at each letter only flickers. */
const SAID_AFTER = 300;

/** When the draft was saved; and clearly when it is not. */
export function SavedMark() {
  const language = useLanguage();
  const { wizard } = useWords();
  const words = wizardWords[language];
  const saving = useSaving();
  if (saving === 'waiting') return <Calm>{wizard.saving}</Calm>;
  if (saving === 'saved') return <SavedAt />;
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

function SavedAt() {
  const language = useLanguage();
  const { wizard } = useWords();
  const savedAt = useOpenDraft(({ open }) => open?.savedAt ?? 0);
  return <Calm>{wizard.saved(clock[language].format(savedAt))}</Calm>;
}

/** Told to those who ask: reading it out at every pause of the typing would only disturb. */
const Calm = memo(function Calm({ children }: { readonly children: string }) {
  return (
    <Typography noWrap variant="body2" role="status" aria-live="off" color="textSecondary" sx={{ flexShrink: 0 }}>
      {children}
    </Typography>
  );
});

/** What to say of the saving: trouble at once, that something waits at once, that all is saved once the typing rests. */
function useSaving(): 'saved' | 'waiting' | 'failed' {
  const saving = useOpenDraft(({ open }) => open?.saving ?? 'saved');
  const [said, setSaid] = useState(saving);
  if (saving !== 'saved' && said !== saving) setSaid(saving);
  useEffect(() => {
    if (saving !== 'saved') return undefined;
    const timer = setTimeout(() => setSaid('saved'), SAID_AFTER);
    return () => clearTimeout(timer);
  }, [saving]);
  return saving === 'saved' ? said : saving;
}

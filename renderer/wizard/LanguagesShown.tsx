import { FormControlLabel, Switch } from '@mui/material';
import { writtenLanguages } from '#core/document/writtenLanguages.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { changeSettings, useSession, useWords } from '#renderer/state/session.ts';
import { useRested } from '#renderer/state/useRested.ts';

/** Whether texts are asked for in both languages, where the agreement is written in both. */
export function LanguagesShown() {
  const { wizard } = useWords();
  const both = useSession(({ settings }) => settings?.bothLanguages ?? true);
  const isWrittenInBoth = useRested(countLanguages) > 1;
  if (!isWrittenInBoth) return null;
  return (
    <FormControlLabel
      control={<Switch size="small" checked={both} onChange={() => changeSettings({ bothLanguages: !both })} />}
      label={wizard.bothLanguages}
      slotProps={{ typography: { variant: 'body2', color: 'textSecondary', noWrap: true } }}
      sx={{ mr: 0, flexShrink: 0 }}
    />
  );
}

function countLanguages(): number {
  const { open } = useOpenDraft.getState();
  return open === null ? 0 : writtenLanguages(open.history.present.agreement).length;
}

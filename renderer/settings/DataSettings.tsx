import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { desktop } from '#renderer/desktop.ts';
import { perform } from '#renderer/state/perform.ts';
import { showProblem, useLanguage, useSession } from '#renderer/state/session.ts';
import { settingsWords } from '#renderer/words/settingsWords.ts';
import { Backups } from './Backups.tsx';

/** Where everything is kept, the backups of it, and the log. */
export function DataSettings() {
  const words = settingsWords[useLanguage()];
  const folder = useSession(({ start }) => start?.dataFolder ?? '');
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const copied = await desktop().ask.copyText({ text: folder });
    if (copied.ok) setCopied(true);
    else showProblem(copied.problem);
  };
  return (
    <Stack spacing={3.5}>
      <Backups />
      <section aria-labelledby="settings-folder">
        <Typography id="settings-folder" component="h3" variant="h3">
          {words.folder}
        </Typography>
        <Typography color="textSecondary" sx={{ mb: 0.5 }}>
          {words.folderAbout}
        </Typography>
        <Typography sx={{ overflowWrap: 'anywhere', userSelect: 'text' }}>{folder}</Typography>
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <Button size="small" onClick={() => void copy()}>
            {words.copyPath}
          </Button>
          <Typography role="status" variant="body2" color="textSecondary">
            {isCopied ? words.copied : ''}
          </Typography>
        </Stack>
      </section>
      <section aria-labelledby="settings-log">
        <Typography id="settings-log" component="h3" variant="h3">
          {words.log}
        </Typography>
        <Typography color="textSecondary">{words.logAbout}</Typography>
        <Button size="small" onClick={() => perform('showLog')}>
          {words.showLog}
        </Button>
      </section>
    </Stack>
  );
}

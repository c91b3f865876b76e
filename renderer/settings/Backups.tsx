import { Alert, Button, Stack, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import { useCallback, useEffect, useState } from 'react';
import type { Language } from '#core/agreement/language.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { BackupSummary } from '#core/bridge/requests.ts';
import { problemText } from '#renderer/components/problemText.ts';
import { desktop } from '#renderer/desktop.ts';
import { closeDraft, saveNow } from '#renderer/state/openDraft.ts';
import { reloadSession, useLanguage, useWords } from '#renderer/state/session.ts';
import { locale } from '#renderer/words/locale.ts';
import { dateAndTime } from '#renderer/words/moments.ts';
import { settingsWords } from '#renderer/words/settingsWords.ts';
import { RestoreQuestion } from './RestoreQuestion.tsx';

type Told =
  | { readonly kind: 'problem'; readonly problem: DesktopProblem }
  | { readonly kind: 'made' | 'restored'; readonly backup: BackupSummary };

/** The backups there are: make one, or go back to one. */
export function Backups() {
  const language = useLanguage();
  const words = settingsWords[language];
  const [backups, setBackups] = useState<readonly BackupSummary[] | null>(null);
  const [asked, setAsked] = useState<BackupSummary | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const refresh = useCallback(
    () =>
      desktop()
        .ask.listBackups({})
        .then((listed) =>
          listed.ok ? setBackups(listed.value) : setTold({ kind: 'problem', problem: listed.problem }),
        ),
    [],
  );
  useEffect(() => void refresh(), [refresh]);
  const make = async () => {
    await saveNow();
    const made = await desktop().ask.makeBackup({});
    setTold(made.ok ? { kind: 'made', backup: made.value } : { kind: 'problem', problem: made.problem });
    await refresh();
  };
  const restore = async (backup: BackupSummary) => {
    setAsked(null);
    await closeDraft();
    const restored = await desktop().ask.restoreBackup({ backup: backup.backup });
    if (restored.ok) await reloadSession();
    setTold(restored.ok ? { kind: 'restored', backup } : { kind: 'problem', problem: restored.problem });
    await refresh();
  };
  return (
    <section aria-labelledby="settings-backups">
      <Stack direction="row" spacing={2} sx={{ alignItems: 'flex-start', mb: 1 }}>
        <div>
          <Typography id="settings-backups" component="h3" variant="h3">
            {words.backups}
          </Typography>
          <Typography color="textSecondary">{words.backupsAbout}</Typography>
        </div>
        <Button variant="outlined" onClick={() => void make()} sx={{ flexShrink: 0 }}>
          {words.makeBackup}
        </Button>
      </Stack>
      <ToldAlert told={told} />
      {backups?.length === 0 ? <Typography>{words.noBackup}</Typography> : null}
      <Table size="small" aria-labelledby="settings-backups">
        <TableBody>
          {(backups ?? []).map((backup) => (
            <BackupRow key={backup.backup} backup={backup} onRestore={() => setAsked(backup)} />
          ))}
        </TableBody>
      </Table>
      {asked === null ? null : (
        <RestoreQuestion
          when={dateAndTime(asked.madeAt, language)}
          drafts={words.drafts(asked.drafts)}
          onRestore={() => void restore(asked)}
          onCancel={() => setAsked(null)}
        />
      )}
    </section>
  );
}

function BackupRow({ backup, onRestore }: { readonly backup: BackupSummary; readonly onRestore: () => void }) {
  const language = useLanguage();
  const words = settingsWords[language];
  const when = dateAndTime(backup.madeAt, language);
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ pl: 0 }}>
        {when}
      </TableCell>
      <TableCell align="right">{sizeText(backup.bytes, language)}</TableCell>
      <TableCell align="right">{words.drafts(backup.drafts)}</TableCell>
      <TableCell align="right" sx={{ pr: 0 }}>
        <Button size="small" aria-label={`${words.restore} ${when}`} onClick={onRestore}>
          {words.restore}
        </Button>
      </TableCell>
    </TableRow>
  );
}

function ToldAlert({ told }: { readonly told: Told | null }) {
  const all = useWords();
  const language = useLanguage();
  const words = settingsWords[language];
  if (told === null) return null;
  const isProblem = told.kind === 'problem';
  return (
    <Alert severity={isProblem ? 'error' : 'success'} sx={{ mb: 1 }}>
      {isProblem ? problemText(told.problem, all) : words[told.kind](dateAndTime(told.backup.madeAt, language))}
    </Alert>
  );
}

function sizeText(bytes: number, language: Language): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size.toLocaleString(locale[language], { maximumFractionDigits: unit === 'kB' ? 0 : 1 })} ${unit}`;
}

import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { actionWords } from '#core/bridge/actionWords.ts';
import type { VersionSummary } from '#core/bridge/drafts.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { problemText } from '#renderer/components/problemText.ts';
import { desktop } from '#renderer/desktop.ts';
import { SHORT_HASH } from '#renderer/export/ExportedFiles.tsx';
import { ExportOf } from '#renderer/export/ExportDialog.tsx';
import type { Exported } from '#renderer/export/useExportWish.ts';
import { TypedText } from '#renderer/forms/TypedText.tsx';
import { begin } from '#renderer/start/begin.ts';
import { closeDraft, saveNow, useOpenDraft } from '#renderer/state/openDraft.ts';
import { showPanel } from '#renderer/state/panels.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { exportWords } from '#renderer/words/exportWords.ts';
import { changesWords } from '#renderer/words/changesWords.ts';
import { ChangesDialog } from './ChangesDialog.tsx';
import { LookOfFinal } from './LookOfFinal.tsx';
import { useKeptVersions } from './useKeptVersions.ts';
import { versionName, versionOrigin } from './versionText.ts';

/** The kept versions of the draft, and a way to keep one. A version never changes; work goes on in a draft made of it. */
export function VersionsDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { versions: text } = words;
  const language = useLanguage();
  const draft = useOpenDraft(({ open }) => open?.draft ?? '');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<DesktopProblem | null>(null);
  const [exported, setExported] = useState<Exported | null>(null);
  const { kept, refresh } = useKeptVersions(draft, setProblem);
  const [since, setSince] = useState<string | null>(null);
  const keep = async () => {
    await saveNow();
    const made = await desktop().ask.saveSnapshot({ draft, name: name.trim().slice(0, 200) });
    if (!made.ok) return setProblem(made.problem);
    setName('');
    refresh();
  };
  const exportAgain = async (version: VersionSummary) => {
    const read = await desktop().ask.readVersion({ version: version.version });
    if (read.ok) setExported({ agreement: read.value.agreement, version });
    else setProblem(read.problem);
  };
  const openCopy = async (version: string) => {
    onClose();
    await closeDraft();
    await begin({ kind: 'version', version });
  };
  if (exported !== null) return <ExportOf {...exported} onClose={() => setExported(null)} />;
  if (since !== null) return <ChangesDialog since={since} onClose={() => setSince(null)} />;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="versions-title">
      <DialogTitle id="versions-title">{text.title}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          {text.about}
        </Typography>
        <Typography component="label" htmlFor="version-name" sx={{ display: 'block', fontWeight: 600, mb: 0.5 }}>
          {text.name}
        </Typography>
        <Stack direction="row" spacing={1} sx={{ mb: 2 }}>
          <TypedText id="version-name" text={name} onText={setName} />
          <Button variant="contained" onClick={() => void keep()} sx={{ whiteSpace: 'nowrap', flexShrink: 0 }}>
            {text.keep}
          </Button>
        </Stack>
        {problem === null ? null : <Alert severity="error">{problemText(problem, words)}</Alert>}
        {kept?.length === 0 ? <Typography>{text.none}</Typography> : null}
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {kept?.map((version) => (
            <Version
              key={version.version}
              version={version}
              hasTwin={kept.some((other) => isTwin(version, other))}
              onOpen={() => void openCopy(version.version)}
              onExport={() => void exportAgain(version)}
              onChanges={() => setSince(version.version)}
            />
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => showPanel('makeTemplate')} sx={{ ml: 1, mr: 'auto' }}>
          {actionWords[language].makeTemplate}
        </Button>
        <Button onClick={onClose}>{words.dialog.close}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** Whether two finals say the same: they were made in different looks then. */
function isTwin(one: VersionSummary, other: VersionSummary): boolean {
  return one !== other && one.kind === 'final' && other.kind === 'final' && one.hash === other.hash;
}

interface VersionProps {
  readonly version: VersionSummary;
  readonly hasTwin: boolean;
  readonly onOpen: () => void;
  readonly onExport: () => void;
  readonly onChanges: () => void;
}

function Version({ version, hasTwin, onOpen, onExport, onChanges }: VersionProps) {
  const words = useWords();
  const { versions: text } = words;
  const language = useLanguage();
  const { again } = exportWords[language];
  const { since } = changesWords[language];
  const name = versionName(version, words);
  return (
    <Stack
      component="li"
      direction="row"
      spacing={2}
      sx={{ alignItems: 'center', py: 0.75, borderBottom: 1, borderColor: 'divider' }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{name}</Typography>
        <Typography variant="body2" color="textSecondary">
          {[...versionOrigin(version, words), text.fingerprint(version.hash.slice(0, SHORT_HASH))].join(' · ')}
        </Typography>
        {hasTwin ? <LookOfFinal version={version.version} /> : null}
      </Box>
      {version.kind === 'final' ? (
        <Button size="small" aria-label={`${again}: ${name}`} onClick={onExport}>
          {again}
        </Button>
      ) : null}
      <Button size="small" aria-label={`${since}: ${name}`} onClick={onChanges}>
        {since}
      </Button>
      <Button size="small" aria-label={`${text.openCopy}: ${name}`} onClick={onOpen}>
        {text.openCopy}
      </Button>
    </Stack>
  );
}

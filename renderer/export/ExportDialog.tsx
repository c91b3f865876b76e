import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  Stack,
  Typography,
} from '@mui/material';
import { useEffect, useState } from 'react';
import type { Language } from '#core/agreement/language.ts';
import type { ExportResult } from '#core/bridge/requests.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { suggestFileName } from '#core/document/fileName.ts';
import { writtenLanguages } from '#core/document/writtenLanguages.ts';
import { problemText } from '#renderer/components/problemText.ts';
import { desktop } from '#renderer/desktop.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { TypedText } from '#renderer/forms/TypedText.tsx';
import { useContract } from '#renderer/state/contract.ts';
import { saveNow, useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { changeSettings, useSession, useWords } from '#renderer/state/session.ts';

type Stage =
  | { readonly kind: 'asking' }
  | { readonly kind: 'busy'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: ExportResult }
  | { readonly kind: 'frozen'; readonly hash: string };

/** From choices to files: what is exported, where it went, and what stands in the way. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const agreement = useAgreement((whole) => whole);
  const draft = useOpenDraft(({ open }) => open?.draft ?? '');
  const blanks = useContract((contract) => contract.blanks);
  const settings = useSession((session) => session.settings);
  const [languages, setLanguages] = useState<readonly Language[]>(() => writtenLanguages(agreement));
  const [stage, setStage] = useState<Stage>({ kind: 'asking' });
  const [problem, setProblem] = useState<DesktopProblem | null>(null);
  const [folder, setFolder] = useState<string | null>(null);
  const formats = settings?.exportFormats ?? ['word', 'pdf'];
  const status = settings?.exportStatus ?? 'draft';
  const date = new Date().toLocaleDateString('sv-SE');
  const suggested = suggestFileName(agreement, { language: agreement.language, status, date }).replace(
    / \([a-z]{2}\)$/,
    '',
  );
  const [named, setNamed] = useState<string | null>(null);

  useEffect(() => {
    void desktop()
      .ask.exportFolder({})
      .then((known) => (known.ok ? setFolder(known.value.folder) : undefined));
    return desktop().on('exportProgress', ({ done, total }) =>
      setStage((now) => (now.kind === 'busy' ? { kind: 'busy', done, total } : now)),
    );
  }, []);

  const go = async (where: 'ask' | 'remembered') => {
    setProblem(null);
    await saveNow();
    setStage({ kind: 'busy', done: 0, total: languages.length * formats.length });
    const wish = {
      draft,
      version: null,
      formats: [...formats],
      languages: [...languages],
      status,
      name: named ?? suggested,
      folder: where,
    };
    const exported = await desktop().ask.exportContract(wish);
    if (exported.ok) return setStage({ kind: 'done', result: exported.value });
    setStage({ kind: 'asking' });
    if (exported.problem.kind !== 'cancelled') setProblem(exported.problem);
  };
  const freeze = async () => {
    await saveNow();
    const kept = await desktop().ask.finaliseDraft({ draft, languages: [...languages] });
    if (kept.ok) setStage({ kind: 'frozen', hash: kept.value.hash.slice(0, 16) });
    else setProblem(kept.problem);
  };
  const both = formats.length === 2 ? 'both' : formats[0];
  const isStopped = status === 'final' && blanks.length > 0;
  const { export: text } = words;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="export-title">
      <DialogTitle id="export-title">{text.title}</DialogTitle>
      <DialogContent>
        {stage.kind === 'asking' ? (
          <Stack spacing={2}>
            <Labelled id="export-format" label={text.formats}>
              <Choice
                id="export-format"
                value={both ?? 'both'}
                options={[
                  { value: 'both', label: text.both },
                  { value: 'word', label: 'Word' },
                  { value: 'pdf', label: 'PDF' },
                ]}
                onChoose={(chosen) =>
                  changeSettings({
                    exportFormats: chosen === 'word' ? ['word'] : chosen === 'pdf' ? ['pdf'] : ['word', 'pdf'],
                  })
                }
              />
            </Labelled>
            <Labelled id="export-status" label={text.status}>
              <Choice
                id="export-status"
                value={status}
                options={[
                  { value: 'draft', label: text.draft },
                  { value: 'final', label: text.final },
                ]}
                onChoose={(chosen) => changeSettings({ exportStatus: chosen === 'final' ? 'final' : 'draft' })}
              />
            </Labelled>
            <Labelled id="export-languages" label={text.languages}>
              <Choice
                id="export-languages"
                value={languages.length === 2 ? 'both' : (languages[0] ?? 'en')}
                options={[
                  { value: 'en', label: words.languages.en },
                  { value: 'da', label: words.languages.da },
                  { value: 'both', label: words.wizard.bothLanguages },
                ]}
                onChoose={(chosen) =>
                  setLanguages(chosen === 'both' ? ['en', 'da'] : chosen === 'da' ? ['da'] : ['en'])
                }
              />
            </Labelled>
            <Labelled id="export-name" label={text.name}>
              <TypedText id="export-name" text={named ?? suggested} onText={setNamed} />
            </Labelled>
            <Typography variant="body2" color="text.secondary">
              {text.folder(folder)}
            </Typography>
            {isStopped ? <Alert severity="warning">{text.finalStopped(blanks.length)}</Alert> : null}
            {problem === null ? null : <Alert severity="error">{problemText(problem, words)}</Alert>}
          </Stack>
        ) : null}
        {stage.kind === 'busy' ? (
          <Box role="status">
            <Typography sx={{ mb: 1 }}>{text.busy(stage.done, stage.total)}</Typography>
            <LinearProgress variant="determinate" value={(100 * stage.done) / stage.total} aria-label={text.title} />
          </Box>
        ) : null}
        {stage.kind === 'done' ? <Exported result={stage.result} /> : null}
        {stage.kind === 'frozen' ? <Alert severity="success">{text.frozen(stage.hash)}</Alert> : null}
        {stage.kind === 'done' && status === 'final' ? (
          <Box sx={{ mt: 2 }}>
            <Typography variant="body2">{text.freezeAbout}</Typography>
            <Button onClick={() => void freeze()}>{text.freeze}</Button>
          </Box>
        ) : null}
      </DialogContent>
      <DialogActions>
        {stage.kind === 'busy' ? (
          <Button onClick={() => void desktop().ask.cancelExport({})}>{text.cancel}</Button>
        ) : (
          <Button onClick={onClose}>{text.close}</Button>
        )}
        {stage.kind === 'asking' && folder !== null ? (
          <Button disabled={isStopped} onClick={() => void go('ask')}>
            {text.otherFolder}
          </Button>
        ) : null}
        {stage.kind === 'asking' ? (
          <Button variant="contained" disabled={isStopped} onClick={() => void go('remembered')}>
            {text.go}
          </Button>
        ) : null}
      </DialogActions>
    </Dialog>
  );
}

function Labelled({
  id,
  label,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <Box>
      <Typography component="label" htmlFor={id} sx={{ display: 'block', fontWeight: 600, mb: 0.5 }}>
        {label}
      </Typography>
      {children}
    </Box>
  );
}

function Exported({ result }: { readonly result: ExportResult }) {
  const { export: text } = useWords();
  return (
    <Box role="status">
      <Typography>{text.done(result.folder)}</Typography>
      {result.files.map(({ file, name }) => (
        <Stack key={file} direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <Typography sx={{ flex: 1, overflowWrap: 'anywhere' }}>{name}</Typography>
          <Button
            size="small"
            aria-label={`${text.openIt}: ${name}`}
            onClick={() => void desktop().ask.openFile({ file })}
          >
            {text.openIt}
          </Button>
          <Button
            size="small"
            aria-label={`${text.show}: ${name}`}
            onClick={() => void desktop().ask.showFile({ file })}
          >
            {text.show}
          </Button>
        </Stack>
      ))}
    </Box>
  );
}

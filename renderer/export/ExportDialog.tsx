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
import { problemText } from '#renderer/components/problemText.ts';
import { desktop } from '#renderer/desktop.ts';
import { useContract } from '#renderer/state/contract.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { exportWords } from '#renderer/words/exportWords.ts';
import { ExportChoices } from './ExportChoices.tsx';
import { ExportedFiles } from './ExportedFiles.tsx';
import { OpenBlanks } from './OpenBlanks.tsx';
import { useExport, type Exported, type ExportStage } from './useExport.ts';

/** The export of the draft as it is now. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const agreement = useAgreement((whole) => whole);
  return <ExportOf agreement={agreement} version={null} onClose={onClose} />;
}

/** From choices to files: what is exported, where it went, and what stands in the way. */
export function ExportOf({ agreement, version, onClose }: Exported & { readonly onClose: () => void }) {
  const words = useWords();
  const { export: text } = words;
  const more = exportWords[useLanguage()];
  const composed = useContract((contract) => contract.blanks);
  const { wish, setWish, stage, problem, setProblem, folder, go } = useExport({ agreement, version });
  const isLong = useIsLong(stage.kind === 'busy');
  const blanks = problem?.kind === 'blanks' ? problem.blanks : version === null ? composed : [];
  const isStopped = wish.status === 'final' && blanks.length > 0;
  const mayBeKept = version === null && wish.status === 'final' && !isStopped;
  return (
    <Dialog
      open
      onClose={stage.kind === 'busy' ? undefined : onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby="export-title"
    >
      <DialogTitle id="export-title">
        {version === null ? text.title : more.againTitle(version.name || version.number || text.final)}
      </DialogTitle>
      <DialogContent aria-busy={stage.kind === 'busy'}>
        {stage.kind === 'asking' || (stage.kind === 'busy' && !isLong) ? (
          <Stack spacing={2} inert={stage.kind === 'busy'}>
            <ExportChoices wish={wish} onWish={setWish} isVersion={version !== null} mayBeKept={mayBeKept} />
            <Typography variant="body2" color="textSecondary">
              {text.folder(folder)}
            </Typography>
            {isStopped ? <OpenBlanks blanks={blanks} onLeave={onClose} /> : null}
          </Stack>
        ) : null}
        {stage.kind === 'busy' && isLong ? <Progress stage={stage} /> : null}
        {stage.kind === 'done' ? (
          <ExportedFiles result={stage.result} kept={stage.kept} onProblem={setProblem} />
        ) : null}
        {problem === null || problem.kind === 'blanks' ? null : (
          <Alert severity="error" sx={{ mt: 2 }}>
            {problemText(problem, words)}
          </Alert>
        )}
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
            {mayBeKept && wish.isKept ? more.goFinal : text.go}
          </Button>
        ) : null}
      </DialogActions>
    </Dialog>
  );
}

function Progress({ stage }: { readonly stage: Extract<ExportStage, { kind: 'busy' }> }) {
  const { export: text } = useWords();
  return (
    <Box role="status">
      <Typography sx={{ mb: 1 }}>{text.busy(stage.done, stage.total)}</Typography>
      <LinearProgress variant="determinate" value={(100 * stage.done) / stage.total} aria-label={text.title} />
    </Box>
  );
}

/** True once something takes longer than half a second: what is quicker needs no progress shown. */
function useIsLong(isBusy: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setLong(true), 500);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isBusy]);
  return isLong;
}

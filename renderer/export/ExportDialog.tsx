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
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { problemText } from '#renderer/components/problemText.ts';
import { useContract } from '#renderer/state/contract.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { exportWords } from '#renderer/words/exportWords.ts';
import { findingWords } from '#renderer/words/findingWords.ts';
import { ExportChoices } from './ExportChoices.tsx';
import { ExportedFiles } from './ExportedFiles.tsx';
import { OpenErrors, useErrors } from './OpenErrors.tsx';
import { OpenSigns } from './OpenSigns.tsx';
import { OpenBlanks } from './OpenBlanks.tsx';
import { isUnderWay, useExport, type UnderWay } from './useExport.ts';
import type { Exported } from './useExportWish.ts';

/** The export of the draft as it is now. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const agreement = useAgreement((whole) => whole);
  return <ExportOf agreement={agreement} version={null} onClose={onClose} />;
}

/** From choices to files: what is exported, where it went, and what stands in the way. */
export function ExportOf({ agreement, version, onClose }: Exported & { readonly onClose: () => void }) {
  const words = useWords();
  const more = exportWords[useLanguage()];
  const composed = useContract((contract) => contract.blanks);
  const course = useExport({ agreement, version });
  const { wish, stage, problem, setProblem } = course;
  const isBusy = isUnderWay(stage);
  const isLong = useIsLong(isBusy);
  const blanks = problem?.kind === 'blanks' ? problem.blanks : version === null ? composed : [];
  const stopping = wish.status === 'final' ? blanks : [];
  const errors = useErrors(wish.status === 'final' && version === null);
  const isStopped = stopping.length + errors.length > 0;
  const mayBeKept = version === null && wish.status === 'final' && !isStopped;
  const title = version === null ? words.export.title : more.againTitle(version.name || version.number);
  return (
    <Dialog open onClose={isBusy ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby="export-title">
      <DialogTitle id="export-title">{title}</DialogTitle>
      <DialogContent aria-busy={isBusy}>
        {stage.kind === 'done' ? (
          <ExportedFiles result={stage.result} kept={stage.kept} onProblem={setProblem} />
        ) : isUnderWay(stage) && isLong ? (
          <Progress stage={stage} />
        ) : (
          <Stack spacing={2} inert={isBusy}>
            <ExportChoices wish={wish} onWish={course.setWish} version={version} mayBeKept={mayBeKept} />
            <Typography variant="body2" color="textSecondary">
              {words.export.folder(course.folder)}
            </Typography>
            {stopping.length > 0 ? <OpenBlanks blanks={stopping} onLeave={onClose} /> : null}
            {errors.length > 0 ? <OpenErrors errors={errors} onLeave={onClose} /> : null}
          </Stack>
        )}
        <Obstacle problem={problem} onLeave={onClose} />
      </DialogContent>
      <Deeds course={course} isStopped={isStopped} mayBeKept={mayBeKept} onClose={onClose} />
    </Dialog>
  );
}

interface ObstacleProps {
  readonly problem: DesktopProblem | null;
  readonly onLeave: () => void;
}

/** Why nothing was exported; blanks stand among the choices. */
function Obstacle({ problem, onLeave }: ObstacleProps) {
  const words = useWords();
  if (problem === null || problem.kind === 'blanks') return null;
  return (
    <Box sx={{ mt: 2 }}>
      {problem.kind === 'unprintable' ? (
        <OpenSigns signs={problem.signs} onLeave={onLeave} />
      ) : (
        <Alert severity="error">{problemText(problem, words)}</Alert>
      )}
    </Box>
  );
}

interface DeedsProps {
  readonly course: ReturnType<typeof useExport>;
  readonly isStopped: boolean;
  readonly mayBeKept: boolean;
  readonly onClose: () => void;
}

function Deeds({ course: { wish, stage, folder, go, cancel }, isStopped, mayBeKept, onClose }: DeedsProps) {
  const { export: text } = useWords();
  const more = exportWords[useLanguage()];
  if (isUnderWay(stage)) {
    return (
      <DialogActions>
        <Button onClick={cancel}>{text.cancel}</Button>
      </DialogActions>
    );
  }
  return (
    <DialogActions>
      <Button onClick={onClose}>{text.close}</Button>
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
  );
}

function Progress({ stage }: { readonly stage: UnderWay }) {
  const { export: text } = useWords();
  const { checking } = findingWords[useLanguage()];
  return (
    <Box role="status">
      <Typography sx={{ mb: 1 }}>
        {stage.kind === 'checking' ? checking : text.busy(stage.done, stage.total)}
      </Typography>
      {stage.kind === 'checking' ? (
        <LinearProgress aria-label={checking} />
      ) : (
        <LinearProgress variant="determinate" value={(100 * stage.done) / stage.total} aria-label={text.title} />
      )}
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

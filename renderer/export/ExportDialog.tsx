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
import type { ExportResult } from '#core/bridge/requests.ts';
import { problemText } from '#renderer/components/problemText.ts';
import { desktop } from '#renderer/desktop.ts';
import { useContract } from '#renderer/state/contract.ts';
import { useWords } from '#renderer/state/session.ts';
import { ExportChoices } from './ExportChoices.tsx';
import { useExport } from './useExport.ts';

/** From choices to files: what is exported, where it went, and what stands in the way. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { export: text } = words;
  const blanks = useContract((contract) => contract.blanks);
  const { wish, setWish, stage, problem, folder, go, freeze } = useExport();
  const isStopped = wish.status === 'final' && blanks.length > 0;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="export-title">
      <DialogTitle id="export-title">{text.title}</DialogTitle>
      <DialogContent>
        {stage.kind === 'asking' ? (
          <Stack spacing={2}>
            <ExportChoices wish={wish} onWish={setWish} />
            <Typography variant="body2" color="textSecondary">
              {text.folder(folder)}
            </Typography>
            {isStopped ? <Alert severity="warning">{text.finalStopped(blanks.length)}</Alert> : null}
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
        {stage.kind === 'done' && wish.status === 'final' ? (
          <Box sx={{ mt: 2 }}>
            <Typography variant="body2">{text.freezeAbout}</Typography>
            <Button onClick={() => void freeze()}>{text.freeze}</Button>
          </Box>
        ) : null}
        {problem === null ? null : (
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
            {text.go}
          </Button>
        ) : null}
      </DialogActions>
    </Dialog>
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

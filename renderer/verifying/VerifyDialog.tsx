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
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { VerifiedContract } from '#core/bridge/requests.ts';
import { problemText } from '#renderer/components/problemText.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { openVerified, useVerifying, verifyChosenFile } from '#renderer/state/verifying.ts';
import { verifyWords, type VerifyWords } from '#renderer/words/verifyWords.ts';
import { ContractFacts } from './ContractFacts.tsx';
import { dateAndTime } from '#renderer/words/moments.ts';
import { Differences } from './Differences.tsx';

/** Which contract a file is, and whether it still says what its agreement says. */
export function VerifyDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const text = verifyWords[useLanguage()];
  const stage = useVerifying((verifying) => verifying.stage);
  if (stage === null) return null;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="verify-title">
      <DialogTitle id="verify-title">{text.title}</DialogTitle>
      <DialogContent aria-busy={stage.kind === 'busy'}>
        {stage.kind === 'busy' ? (
          <Box role="status">
            <Typography sx={{ mb: 1 }}>{text.busy(stage.name)}</Typography>
            <LinearProgress aria-label={text.title} />
          </Box>
        ) : null}
        {stage.kind === 'refused' ? (
          <Stack spacing={2}>
            <Alert severity={isOfOthers(stage.problem) ? 'warning' : 'error'}>
              {problemText(stage.problem, words)}
            </Alert>
            <Typography color="textSecondary">{text.about}</Typography>
          </Stack>
        ) : null}
        {stage.kind === 'done' ? <Result contract={stage.contract} /> : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{words.dialog.close}</Button>
        <Button onClick={() => void verifyChosenFile()}>{text.another}</Button>
        {stage.kind === 'done' && stage.contract.source === 'inside' ? (
          <Button variant="contained" onClick={() => void openVerified(stage.file)}>
            {text.openInside}
          </Button>
        ) : null}
      </DialogActions>
    </Dialog>
  );
}

/** The file was read, but nothing here belongs to it. */
function isOfOthers(problem: DesktopProblem): boolean {
  return problem.kind === 'carriedFile' && ['notKept', 'noFingerprint'].includes(problem.problem.kind);
}

function Result({ contract }: { readonly contract: VerifiedContract }) {
  const language = useLanguage();
  const text = verifyWords[language];
  const { differences, isAsExported, parts, later } = contract;
  const isEqual = differences?.length === 0;
  const verdict = verdictOn(contract, text);
  const severity = !isAsExported ? 'warning' : isEqual ? 'success' : 'info';
  return (
    <Stack spacing={2}>
      <Alert severity={severity} role="status">
        {differences === null ? verdict.unknown : isEqual ? verdict.isEqual : verdict.differs}
      </Alert>
      {later === null ? null : (
        <Alert severity="warning">{text.replaced(later.name, dateAndTime(later.madeAt, language))}</Alert>
      )}
      {differences === null || isEqual ? null : <Differences differences={differences} parts={parts} />}
      <ContractFacts contract={contract} />
      <Typography variant="body2" color="textSecondary">
        {text.limits}
      </Typography>
    </Stack>
  );
}

function verdictOn({ source, isAsExported, kept }: VerifiedContract, text: VerifyWords) {
  if (source === 'found') {
    const version = kept?.name ?? '';
    return {
      isEqual: text.sameAsKept(version),
      unknown: text.keptUnknown(version),
      differs: text.unlikeKept(version),
    };
  }
  return isAsExported
    ? { isEqual: text.unchanged, unknown: text.unchangedUnknown, differs: text.unchangedOther }
    : { isEqual: text.changedSame, unknown: text.changedUnknown, differs: text.changed };
}

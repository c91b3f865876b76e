import { Alert, Box, Dialog, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { problemText } from '#renderer/components/problemText.ts';
import { ExportDeeds } from '#renderer/export/ExportDeeds.tsx';
import { Obstacle } from '#renderer/export/Obstacle.tsx';
import { ExportedFiles } from '#renderer/export/ExportedFiles.tsx';
import { ExportProgress, useIsLong } from '#renderer/export/ExportProgress.tsx';
import { isUnderWay } from '#renderer/export/useCourse.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { changesWords } from '#renderer/words/changesWords.ts';
import { ChangesChoices } from './ChangesChoices.tsx';
import { useChanges } from './useChanges.ts';

interface ChangesDialogProps {
  /** The version to begin with; `null` for the newest. */
  readonly since: string | null;
  readonly onClose: () => void;
}

/** From two versions to a Word file in which what differs is tracked changes. */
export function ChangesDialog({ since, onClose }: ChangesDialogProps) {
  const words = useWords();
  const text = changesWords[useLanguage()];
  const course = useChanges(since);
  const { stage, kept, wish, problem, setProblem, folder } = course;
  const isBusy = isUnderWay(stage);
  const isLong = useIsLong(isBusy);
  const isEmpty = kept?.length === 0;
  const isStopped = isEmpty || kept === null || wish.before === wish.after || wish.author.trim() === '';
  return (
    <Dialog open onClose={isBusy ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby="changes-title">
      <DialogTitle id="changes-title">{text.title}</DialogTitle>
      <DialogContent aria-busy={isBusy}>
        {stage.kind === 'done' ? (
          <ExportedFiles result={stage.result} kept={null} onProblem={setProblem} />
        ) : isUnderWay(stage) && isLong ? (
          <ExportProgress stage={stage} />
        ) : (
          <Stack spacing={2} inert={isBusy}>
            <Typography color="textSecondary">{isEmpty ? text.none : text.about}</Typography>
            {kept === null || isEmpty ? null : <ChangesChoices kept={kept} wish={wish} onChange={course.change} />}
            {isEmpty ? null : (
              <Typography variant="body2" color="textSecondary">
                {words.export.folder(folder)}
              </Typography>
            )}
          </Stack>
        )}
      </DialogContent>
      <Box sx={{ px: 3 }}>
        {problem?.kind === 'blanks' ? (
          <Alert severity="error">{problemText(problem, words)}</Alert>
        ) : (
          <Obstacle problem={problem} onLeave={onClose} />
        )}
      </Box>
      <ExportDeeds
        stage={stage}
        folder={folder}
        label={words.export.go}
        isStopped={isStopped}
        onGo={(where) => void course.go(where)}
        onCancel={course.cancel}
        onClose={onClose}
      />
    </Dialog>
  );
}

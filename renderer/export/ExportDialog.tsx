import { Dialog, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import type { Agreement } from '#core/agreement/agreement.ts';
import { useContract } from '#renderer/state/contract.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { exportWords } from '#renderer/words/exportWords.ts';
import { ExportChoices } from './ExportChoices.tsx';
import { ExportDeeds } from './ExportDeeds.tsx';
import { ExportedFiles } from './ExportedFiles.tsx';
import { ExportProgress, useIsLong } from './ExportProgress.tsx';
import { Obstacle } from './Obstacle.tsx';
import { OpenErrors, useErrors } from './OpenErrors.tsx';
import { OpenBlanks } from './OpenBlanks.tsx';
import { OpenSketches, useOpenSketches } from './OpenSketches.tsx';
import { TakenNumber } from './TakenNumber.tsx';
import { isUnderWay } from './useCourse.ts';
import { useExport } from './useExport.ts';
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
  const isNewFinal = wish.status === 'final' && version === null;
  const errors = useErrors(isNewFinal);
  const unfinished = useOpenSketches(isNewFinal);
  const isStopped = stopping.length + errors.length + unfinished.length > 0;
  const mayBeKept = isNewFinal && !isStopped;
  const title = version === null ? words.export.title : more.againTitle(version.name || version.number);
  return (
    <Dialog open onClose={isBusy ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby="export-title">
      <DialogTitle id="export-title">{title}</DialogTitle>
      <DialogContent aria-busy={isBusy}>
        {stage.kind === 'done' ? (
          <ExportedFiles result={stage.result} kept={stage.kept} onProblem={setProblem} />
        ) : isUnderWay(stage) && isLong ? (
          <ExportProgress stage={stage} />
        ) : (
          <Stack spacing={2} inert={isBusy}>
            <ExportChoices wish={wish} onWish={course.setWish} version={version} mayBeKept={mayBeKept}>
              <InTheWay
                agreement={agreement}
                isNewFinal={isNewFinal}
                onLeave={onClose}
                blanks={stopping}
                errors={errors}
                unfinished={unfinished}
              />
            </ExportChoices>
            <Typography variant="body2" color="textSecondary">
              {words.export.folder(course.folder)}
            </Typography>
          </Stack>
        )}
        <Obstacle problem={problem} onLeave={onClose} />
      </DialogContent>
      <ExportDeeds
        stage={stage}
        folder={course.folder}
        label={mayBeKept && wish.isKept ? more.goFinal : words.export.go}
        isStopped={isStopped}
        onGo={(where) => void course.go(where)}
        onCancel={course.cancel}
        onClose={onClose}
      />
    </Dialog>
  );
}

interface InTheWayProps {
  readonly agreement: Agreement;
  readonly isNewFinal: boolean;
  readonly unfinished: ReturnType<typeof useOpenSketches>;
  readonly blanks: Parameters<typeof OpenBlanks>[0]['blanks'];
  readonly errors: ReturnType<typeof useErrors>;
  readonly onLeave: () => void;
}

/** What keeps the contract from being final, and what speaks against it. */
function InTheWay({ agreement, isNewFinal, unfinished, blanks, errors, onLeave }: InTheWayProps) {
  return (
    <>
      {isNewFinal ? <TakenNumber agreement={agreement} onLeave={onLeave} /> : null}
      {unfinished.length > 0 ? <OpenSketches unfinished={unfinished} onLeave={onLeave} /> : null}
      {blanks.length > 0 ? <OpenBlanks blanks={blanks} onLeave={onLeave} /> : null}
      {errors.length > 0 ? <OpenErrors errors={errors} onLeave={onLeave} /> : null}
    </>
  );
}

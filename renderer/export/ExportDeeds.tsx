import { Button, DialogActions } from '@mui/material';
import { useWords } from '#renderer/state/session.ts';
import { isUnderWay, type ExportStage } from './useCourse.ts';

interface ExportDeedsProps {
  readonly stage: ExportStage;
  /** That which files go to, if it is known. */
  readonly folder: string | null;
  /** The words for making the files. */
  readonly label: string;
  readonly isStopped: boolean;
  readonly onGo: (where: 'ask' | 'remembered') => void;
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

/** What can be done with an export at this stage. */
export function ExportDeeds({ stage, folder, label, isStopped, onGo, onCancel, onClose }: ExportDeedsProps) {
  const { export: text } = useWords();
  if (isUnderWay(stage)) {
    return (
      <DialogActions>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </DialogActions>
    );
  }
  return (
    <DialogActions>
      <Button onClick={onClose}>{text.close}</Button>
      {stage.kind === 'asking' && folder !== null ? (
        <Button disabled={isStopped} onClick={() => onGo('ask')}>
          {text.otherFolder}
        </Button>
      ) : null}
      {stage.kind === 'asking' ? (
        <Button variant="contained" disabled={isStopped} onClick={() => onGo('remembered')}>
          {label}
        </Button>
      ) : null}
    </DialogActions>
  );
}

import { Alert } from '@mui/material';
import { useLanguage } from '#renderer/state/session.ts';
import { useUnfinished, type Unfinished } from '#renderer/state/useUnfinished.ts';
import { exportWords } from '#renderer/words/exportWords.ts';
import { PointsLeft } from './PointsLeft.tsx';

const MOST_LISTED = 8;

const NONE: readonly Unfinished[] = [];

/** The answers that are not finished, where they matter. */
export function useOpenSketches(isFinal: boolean): readonly Unfinished[] {
  const unfinished = useUnfinished();
  return isFinal ? unfinished : NONE;
}

interface OpenSketchesProps {
  readonly unfinished: readonly Unfinished[];
  /** Somebody goes to one of them: the dialog must make room. */
  readonly onLeave: () => void;
}

/** Answers that a final contract would silently do without. */
export function OpenSketches({ unfinished, onLeave }: OpenSketchesProps) {
  const words = exportWords[useLanguage()];
  const points = unfinished.map(({ path, name }) => ({ key: path, path, text: name }));
  return (
    <Alert severity="warning">
      {words.unfinishedTitle(unfinished.length)}
      <PointsLeft points={points} most={MOST_LISTED} onLeave={onLeave} />
    </Alert>
  );
}

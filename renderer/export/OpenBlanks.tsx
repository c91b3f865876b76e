import { Alert } from '@mui/material';
import type { OpenBlank } from '#core/bridge/problem.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { exportWords } from '#renderer/words/exportWords.ts';
import { PointsLeft, type PointLeft } from './PointsLeft.tsx';

const MOST_LISTED = 8;

interface OpenBlanksProps {
  readonly blanks: readonly OpenBlank[];
  /** Somebody goes to one of them: the dialog must make room. */
  readonly onLeave: () => void;
}

/** What is still to be filled in before a contract can be final. */
export function OpenBlanks({ blanks, onLeave }: OpenBlanksProps) {
  const words = exportWords[useLanguage()];
  const points = blanks.map(({ path, prompt, where }): PointLeft => ({
    key: `${path} ${prompt} ${where ?? ''}`,
    path,
    text: prompt,
    about: where === null ? '' : ` · ${where}`,
  }));
  return (
    <Alert severity="warning">
      {words.blanksTitle(blanks.length)}
      <PointsLeft points={points} most={MOST_LISTED} onLeave={onLeave} />
    </Alert>
  );
}

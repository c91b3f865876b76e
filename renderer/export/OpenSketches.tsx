import { Alert, Box, Link } from '@mui/material';
import { goToQuestion } from '#renderer/state/goToQuestion.ts';
import { goTo } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { useUnfinished, type Unfinished } from '#renderer/state/useUnfinished.ts';
import { exportWords } from '#renderer/words/exportWords.ts';
import { leavingFor } from './leavingFor.ts';

/** So many are listed; the review has them all. */
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

/** Answers that a final contract would silently do without, each with the way to its question. */
export function OpenSketches({ unfinished, onLeave }: OpenSketchesProps) {
  const words = exportWords[useLanguage()];
  const leaveFor = leavingFor(onLeave);
  const rest = unfinished.length - MOST_LISTED;
  if (unfinished.length === 0) return null;
  return (
    <Alert severity="warning">
      {words.unfinishedTitle(unfinished.length)}
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, '& button': { verticalAlign: 'top' } }}>
        {unfinished.slice(0, MOST_LISTED).map(({ path, name }) => (
          <li key={path}>
            <Link
              component="button"
              type="button"
              sx={{ textAlign: 'left' }}
              onClick={() => leaveFor(() => goToQuestion(path))}
            >
              {name}
            </Link>
          </li>
        ))}
      </Box>
      {rest > 0 ? (
        <Link component="button" type="button" sx={{ mt: 0.5 }} onClick={() => leaveFor(() => goTo('review'))}>
          {words.more(rest)}
        </Link>
      ) : null}
    </Alert>
  );
}

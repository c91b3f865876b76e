import { Box, Link } from '@mui/material';
import type { ReactNode } from 'react';
import type { Path } from '#core/agreement/path.ts';
import { goToQuestion } from '#renderer/state/goToQuestion.ts';
import { goTo } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { exportWords } from '#renderer/words/exportWords.ts';
import { leavingFor } from './leavingFor.ts';

/** Something to be put right at a question. */
export interface PointLeft {
  readonly key: string;
  readonly path: Path;
  readonly text: string;
  /** Behind the way to the question. */
  readonly about?: ReactNode;
}

interface PointsLeftProps {
  readonly points: readonly PointLeft[];
  /** So many are listed; the review has them all. */
  readonly most: number;
  /** Somebody goes to one of them: the dialog must make room. */
  readonly onLeave: () => void;
}

/** What keeps a contract from being final, each with the way to its question. */
export function PointsLeft({ points, most, onLeave }: PointsLeftProps) {
  const { more } = exportWords[useLanguage()];
  const leaveFor = leavingFor(onLeave);
  const rest = points.length - most;
  return (
    <>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, '& button': { verticalAlign: 'top' } }}>
        {points.slice(0, most).map(({ key, path, text, about }) => (
          <li key={key}>
            <Link
              component="button"
              type="button"
              sx={{ textAlign: 'left' }}
              onClick={() => leaveFor(() => goToQuestion(path))}
            >
              {text}
            </Link>
            {about}
          </li>
        ))}
      </Box>
      {rest > 0 ? (
        <Link component="button" type="button" sx={{ mt: 0.5 }} onClick={() => leaveFor(() => goTo('review'))}>
          {more(rest)}
        </Link>
      ) : null}
    </>
  );
}

import { Alert, Box, Link } from '@mui/material';
import type { OpenBlank } from '#core/bridge/problem.ts';
import { goToQuestion } from '#renderer/state/goToQuestion.ts';
import { goTo } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { exportWords } from '#renderer/words/exportWords.ts';
import { leavingFor } from './leavingFor.ts';

/** So many are listed; the review has them all. */
const MOST_LISTED = 8;

interface OpenBlanksProps {
  readonly blanks: readonly OpenBlank[];
  /** Somebody goes to one of them: the dialog must make room. */
  readonly onLeave: () => void;
}

/** What keeps a contract from being final, each with the way to its question. */
export function OpenBlanks({ blanks, onLeave }: OpenBlanksProps) {
  const words = exportWords[useLanguage()];
  const leaveFor = leavingFor(onLeave);
  const rest = blanks.length - MOST_LISTED;
  return (
    <Alert severity="warning">
      {words.blanksTitle(blanks.length)}
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, '& button': { verticalAlign: 'top' } }}>
        {blanks.slice(0, MOST_LISTED).map(({ path, prompt, where }) => (
          <li key={`${path} ${prompt} ${where ?? ''}`}>
            <Link component="button" type="button" onClick={() => leaveFor(() => goToQuestion(path))}>
              {prompt}
            </Link>
            {where === null ? '' : ` · ${where}`}
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

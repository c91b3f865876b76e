import { Alert, Box, Link } from '@mui/material';
import type { OpenSign } from '#core/bridge/problem.ts';
import { codeOfSign } from '#core/document/typefaceSigns.ts';
import { goToQuestion } from '#renderer/state/goToQuestion.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { exportWords } from '#renderer/words/exportWords.ts';
import { leavingFor } from './leavingFor.ts';

/** So many are listed; when they are mended, the next ones are. */
const MOST_LISTED = 8;

interface OpenSignsProps {
  readonly signs: readonly OpenSign[];
  /** Somebody goes to one of them: the dialog must make room. */
  readonly onLeave: () => void;
}

/** What cannot be printed, each with the way to its question. */
export function OpenSigns({ signs, onLeave }: OpenSignsProps) {
  const words = exportWords[useLanguage()];
  const leaveFor = leavingFor(onLeave);
  return (
    <Alert severity="error">
      {words.signsTitle}
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, '& button': { verticalAlign: 'top' } }}>
        {signs.slice(0, MOST_LISTED).map(({ sign, path, where }) => (
          <li key={`${sign} ${path ?? ''}`}>
            {path === null ? (
              named(sign)
            ) : (
              <Link component="button" type="button" onClick={() => leaveFor(() => goToQuestion(path))}>
                {named(sign)}
              </Link>
            )}
            {where === null ? '' : ` · ${where}`}
          </li>
        ))}
      </Box>
      {signs.length > MOST_LISTED ? words.more(signs.length - MOST_LISTED) : null}
    </Alert>
  );
}

function named(sign: string): string {
  return `${sign} (${codeOfSign(sign)})`;
}

import { Button, Typography } from '@mui/material';
import type { MeasureProblem } from '#core/measures/problem.ts';
import { unreachable } from '#core/unreachable.ts';
import { goToQuestion } from '#renderer/state/goToQuestion.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { measureProblemWords, type MeasureProblemWords } from '#renderer/words/measureProblemWords.ts';
import { useQuestionName } from './useQuestionName.ts';

/** Why something cannot be computed, with the way to the answer that is missing. */
export function ProblemLine({ problem }: { readonly problem: MeasureProblem }) {
  const say = measureProblemWords[useLanguage()];
  const nameOf = useQuestionName();
  const name = nameOf(problem.path);
  const action = problem.kind === 'missing' ? say.answer : say.show;
  return (
    <Typography variant="body2" color="textSecondary" component="div">
      {problemText(problem, name, say)}
      {problem.kind === 'needs' ? null : (
        <Button
          size="small"
          aria-label={`${action}: ${name}`}
          onClick={() => goToQuestion(problem.path)}
          sx={{ py: 0, ml: 0.5, minWidth: 0 }}
        >
          {action}
        </Button>
      )}
    </Typography>
  );
}

function problemText(problem: MeasureProblem, name: string, say: MeasureProblemWords): string {
  switch (problem.kind) {
    case 'missing':
      return say.missing(name);
    case 'dangling':
      return say.dangling(name);
    case 'wordsOnly':
      return say.wordsOnly(name);
    case 'contradiction':
      return say.contradiction(say.contradictions[problem.what], name);
    case 'needs':
      return say.needs(say.facts[problem.fact]);
    default:
      return unreachable(problem);
  }
}

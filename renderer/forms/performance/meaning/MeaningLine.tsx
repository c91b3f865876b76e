import { Typography } from '@mui/material';
import { ProblemLine } from '#renderer/measured/ProblemLine.tsx';
import { budgetText, dueText, type Speech } from './sentences.ts';
import type { RowMeaning } from './useMeanings.ts';

interface MeaningLineProps {
  readonly of: RowMeaning;
  readonly isNamed: boolean;
  readonly speech: Speech;
}

/** The meaning of one target as a sentence. */
export function MeaningLine({ of: { name, meaning }, isNamed, speech }: MeaningLineProps) {
  if (meaning.kind === 'unknown') return <ProblemLine problem={meaning.problem} />;
  const text = meaning.kind === 'due' ? dueText(meaning, speech) : budgetText(meaning.budgets, speech);
  return (
    <Typography variant="body2" color="textSecondary">
      {isNamed && name !== '' ? `${name} – ${text}` : text}
    </Typography>
  );
}

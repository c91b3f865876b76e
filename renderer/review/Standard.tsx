import { Stack, Typography } from '@mui/material';
import { NewerClauses } from '#renderer/forms/clauses/NewerClauses.tsx';
import { StandardDifferences, useStandardDifferences } from '#renderer/forms/clauses/StandardDifferences.tsx';
import { useShelf } from '#renderer/state/clauseLibrary.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { clauseWords } from '#renderer/words/clauseWords.ts';

/** How the clauses of the draft stand to our library and to its template, for somebody who approves them. */
export function Standard() {
  const say = clauseWords[useLanguage()];
  const shelf = useShelf();
  const differences = useStandardDifferences(shelf);
  if (shelf === null) return null;
  return (
    <Stack spacing={2}>
      <Typography color="textSecondary">{say.standardAbout}</Typography>
      <NewerClauses shelf={shelf} />
      <StandardDifferences differences={differences} shelf={shelf} />
    </Stack>
  );
}

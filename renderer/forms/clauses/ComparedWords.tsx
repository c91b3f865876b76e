import { Box, Typography } from '@mui/material';
import type { WordChange } from '#core/editing/clauses/differences.ts';
import { ComparedClauseText } from '#renderer/clauseEditor/compared/ComparedClauseText.tsx';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { clauseWords } from '#renderer/words/clauseWords.ts';

/** What was changed from one wording to another, in each language that differs. */
export function ComparedWords({ changes }: { readonly changes: readonly WordChange[] }) {
  const { languages } = useWords();
  const say = clauseWords[useLanguage()];
  if (changes.length === 0) return <Typography variant="body2">{say.sameWords}</Typography>;
  return changes.map(({ field, language, before, after }) => (
    <Box key={`${field} ${language}`} sx={{ mt: 1 }}>
      <Typography variant="body2" color="textSecondary">
        {say.fieldIn(say.fields[field], languages[language])}
      </Typography>
      <ComparedClauseText before={before} after={after} language={language} />
    </Box>
  ));
}

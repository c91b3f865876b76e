import { Box, Button, Typography } from '@mui/material';
import { useMemo } from 'react';
import { LANGUAGES } from '#core/agreement/language.ts';
import type { Wording } from '#core/agreement/text.ts';
import { join } from '#core/agreement/path.ts';
import { goalSentence } from '#core/document/blocks/goalSentence.ts';
import { wordsFor } from '#core/document/manner.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { change, useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { smartWords } from '#renderer/words/smartWords.ts';

/** A statement made of the other answers, in every language they are complete in; nothing while there is none, or it is used. */
export function StatementSuggestion({ goal: id }: { readonly goal: string }) {
  const words = smartWords[useLanguage()];
  const agreement = useAgreement((whole) => whole);
  const goal = agreement.goals.find((one) => one.id === id);
  const sentences = useMemo((): Wording => {
    if (goal === undefined) return {};
    const written = LANGUAGES.flatMap((language) => {
      const writing = { agreement, language, words: wordsFor(agreement, language), templateTerms: [] };
      const sentence = goalSentence(writing, goal);
      return sentence === null ? [] : [[language, sentence] as const];
    });
    return Object.fromEntries(written);
  }, [agreement, goal]);
  const suggested = sentences[agreement.language];
  if (goal === undefined || suggested === undefined || suggested === goal.statement?.[agreement.language]) return null;
  return (
    <Box sx={{ mt: 1, pl: 1.5, borderLeft: 3, borderColor: 'primary.main' }}>
      <Typography variant="body2" color="textSecondary">
        {words.suggestion}
      </Typography>
      <Typography>{suggested}</Typography>
      <Button
        size="small"
        sx={{ ml: -0.75 }}
        onClick={() =>
          change({ kind: 'answer', pattern: 'goals/*/statement' }, null, (draft) =>
            setAnswer(draft, join('goals', id, 'statement'), { ...goal.statement, ...sentences }),
          )
        }
      >
        {words.use}
      </Button>
    </Box>
  );
}

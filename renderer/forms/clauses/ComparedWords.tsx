import { Box, Typography } from '@mui/material';
import type { WordChange } from '#core/editing/clauses/differences.ts';
import type { Stretch } from '#core/wordDifferences.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { clauseWords } from '#renderer/words/clauseWords.ts';

/** What was changed from one wording to another, in each language that differs. */
export function ComparedWords({ changes }: { readonly changes: readonly WordChange[] }) {
  const { languages } = useWords();
  const say = clauseWords[useLanguage()];
  if (changes.length === 0) return <Typography variant="body2">{say.sameWords}</Typography>;
  return changes.map(({ field, language, stretches }) => (
    <Box key={`${field} ${language}`} sx={{ mt: 1 }}>
      <Typography variant="body2" color="textSecondary">
        {say.fieldIn(say.fields[field], languages[language])}
      </Typography>
      <Box
        lang={language}
        sx={{ fontFamily: "'Contract Serif', serif", whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
      >
        {stretches.map((stretch, at) => (
          <Words key={at} stretch={stretch} />
        ))}
      </Box>
    </Box>
  ));
}

function Words({ stretch: { kind, text } }: { readonly stretch: Stretch }) {
  if (kind === 'same') return <span>{text}</span>;
  return (
    <Box
      component={kind === 'added' ? 'ins' : 'del'}
      sx={({ vars, palette }) => {
        const colour = (vars ?? { palette }).palette[kind === 'added' ? 'success' : 'error'].main;
        return {
          textDecoration: kind === 'added' ? 'underline' : 'line-through',
          textDecorationColor: colour,
          backgroundColor: `color-mix(in srgb, ${colour} 14%, transparent)`,
        };
      }}
    >
      {text}
    </Box>
  );
}

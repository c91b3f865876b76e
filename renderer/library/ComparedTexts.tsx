import { Box, Typography } from '@mui/material';
import type { Language } from '#core/agreement/language.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { ComparedClauseText } from '#renderer/clauseEditor/compared/ComparedClauseText.tsx';
import { useLanguage } from '#renderer/state/session.ts';
import { libraryWords } from '#renderer/words/libraryWords.ts';

interface ComparedTextsProps {
  readonly first: LibraryClause;
  readonly second: LibraryClause;
  readonly language: Language;
}

/** Heading and text of two clauses in one, with what only one of them has. */
export function ComparedTexts({ first, second, language }: ComparedTextsProps) {
  const words = libraryWords[useLanguage()];
  const parts = [
    { title: words.heading, before: first.title[language] ?? '', after: second.title[language] ?? '' },
    { title: words.text, before: first.text[language] ?? '', after: second.text[language] ?? '' },
  ];
  if (parts.every(({ before, after }) => before === '' && after === ''))
    return <Typography>{words.notWritten}</Typography>;
  return (
    <>
      {parts.every(({ before, after }) => before === after) ? (
        <Typography role="status" sx={{ mb: 1 }}>
          {words.theSame}
        </Typography>
      ) : null}
      {parts.map(({ title, before, after }) => (
        <Box key={title} component="section" aria-label={title} sx={{ mb: 2 }}>
          <Typography variant="body2" color="textSecondary">
            {title}
          </Typography>
          <ComparedClauseText before={before} after={after} language={language} />
        </Box>
      ))}
    </>
  );
}

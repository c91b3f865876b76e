import { Box, Typography } from '@mui/material';
import type { Language } from '#core/agreement/language.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { compareWords, type ComparedText } from '#core/library/compareWords.ts';
import { HiddenText } from '#renderer/components/HiddenText.tsx';
import { useLanguage } from '#renderer/state/session.ts';
import { CONTRACT_FONT } from '#renderer/theme/theme.ts';
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
          <Box
            lang={language}
            sx={{ fontFamily: CONTRACT_FONT, fontSize: 15, lineHeight: 1.5, whiteSpace: 'pre-wrap' }}
          >
            {compareWords(before, after).map((stretch, index) => (
              <Stretch key={index} {...stretch} />
            ))}
          </Box>
        </Box>
      ))}
    </>
  );
}

function Stretch({ kind, text }: ComparedText) {
  const words = libraryWords[useLanguage()];
  if (kind === 'same') return <Shown text={text} />;
  return (
    <Box
      component={kind === 'removed' ? 'del' : 'ins'}
      sx={{ color: kind === 'removed' ? 'error.main' : 'success.main', bgcolor: 'action.hover', borderRadius: 0.5 }}
    >
      <HiddenText>{` ${kind === 'removed' ? words.removedWords : words.addedWords} `}</HiddenText>
      <Shown text={text} />
    </Box>
  );
}

/** Values and conditions are shown as what they are, not as they are written. */
function Shown({ text }: { readonly text: string }) {
  return text.split(/(\{\{.*?\}\}|\{%.*?%\})/s).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <Box
        key={index}
        component="span"
        sx={{
          px: 0.5,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          fontFamily: 'inherit',
          fontSize: 13,
          color: 'text.secondary',
        }}
      >
        {part.slice(2, -2).replaceAll('-', '').trim()}
      </Box>
    ),
  );
}

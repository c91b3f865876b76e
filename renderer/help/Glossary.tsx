import { Box, Typography } from '@mui/material';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Language } from '#core/agreement/language.ts';
import { SearchField } from '#renderer/components/SearchField.tsx';
import { useLanguage } from '#renderer/state/session.ts';
import type { GlossaryTerm } from '#renderer/words/glossary/glossaryTerm.ts';
import { helpWords } from '#renderer/words/helpWords.ts';
import { termsFor } from './termsFor.ts';

/** The words of such agreements, each in both languages, found by either. */
export function Glossary() {
  const language = useLanguage();
  const words = helpWords[language];
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const terms = useMemo(() => termsFor(asked, language), [asked, language]);
  return (
    <>
      <SearchField label={words.search} text={query} onText={setQuery} />
      <Typography role="status" variant="body2" color="textSecondary" sx={{ my: 1 }}>
        {terms.length === 0 ? words.noTerm : words.terms(terms.length)}
      </Typography>
      <Box component="dl" sx={{ m: 0 }}>
        {terms.map((term) => (
          <Term key={`${term.en} ${term.da}`} term={term} language={language} />
        ))}
      </Box>
    </>
  );
}

function Term({ term, language }: { readonly term: GlossaryTerm; readonly language: Language }) {
  const other = language === 'en' ? 'da' : 'en';
  return (
    <Box sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Typography component="dt" sx={{ fontWeight: 600 }}>
        {term[language]}
        <Typography component="span" lang={other} color="textSecondary">
          {` – ${term[other]}`}
        </Typography>
      </Typography>
      {term.meaning === undefined ? null : (
        <Typography component="dd" sx={{ m: 0, mt: 0.25 }}>
          {term.meaning[language]}
        </Typography>
      )}
      {term.alsoDanish === undefined ? null : (
        <Typography component="dd" variant="body2" lang="da" color="textSecondary" sx={{ m: 0, mt: 0.25 }}>
          {helpWords[language].also(term.alsoDanish.join(', '))}
        </Typography>
      )}
    </Box>
  );
}

import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { inEither } from '#core/library/filter.ts';
import { ContractBlocks } from '#renderer/preview/Blocks.tsx';
import { sheetStyle } from '#renderer/preview/sheetStyle.ts';
import '#renderer/preview/contract.css';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { libraryWords } from '#renderer/words/libraryWords.ts';
import { usePreview } from './usePreview.ts';

const ZOOM = 90;

/** The clause on a piece of white paper, with the values of an agreement in it. */
export function PrintedClause({ clause }: { readonly clause: LibraryClause }) {
  const language = useLanguage();
  const { languages } = useWords();
  const words = libraryWords[language];
  const [shown, setShown] = useState<Language>(language);
  const preview = usePreview(clause, shown);
  return (
    <Box component="section" aria-label={words.printed} sx={{ mt: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <Typography component="h3" variant="h3" sx={{ flex: 1 }}>
          {words.printed}
        </Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={shown}
          aria-label={words.textIn}
          onChange={(_, chosen: Language | null) => setShown(chosen ?? shown)}
        >
          {LANGUAGES.map((one) => (
            <ToggleButton key={one} value={one} sx={{ py: 0.25 }}>
              {languages[one]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      <Box className="sheet" lang={shown} style={sheetStyle(ZOOM)} sx={{ '&&': { maxWidth: 'none', m: 0 } }}>
        <Box
          className="part part-body"
          sx={{ '&&': { p: '1.6em 2em 1.6em calc(2em + var(--hang))', minHeight: '6em' } }}
        >
          {preview === null ? (
            <p>{words.printing}</p>
          ) : preview.block === null ? (
            <p>{words.notPrinted}</p>
          ) : (
            <ContractBlocks blocks={[preview.block]} />
          )}
        </Box>
      </Box>
      {preview === null ? null : (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.75 }}>
          {words.filledFrom(inEither(preview.from.title ?? {}, shown))}
        </Typography>
      )}
    </Box>
  );
}

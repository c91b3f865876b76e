import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { LANGUAGES } from '#core/agreement/language.ts';
import { newId } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import type { ClauseEditorWords } from '#renderer/words/clauseEditorWords.ts';
import type { TermDraft, Twins } from './clauseDraft.ts';
import { TwinFields } from './TwinFields.tsx';

interface OwnTermsProps {
  readonly words: ClauseEditorWords;
  readonly terms: readonly TermDraft[];
  readonly onTerms: (terms: readonly TermDraft[]) => void;
}

const NOTHING: Twins = { en: '', da: '' };

/** The terms that a clause defines, each in both languages; they come into an agreement with it. */
export function OwnTerms({ words: { terms: words }, terms, onTerms }: OwnTermsProps) {
  const shown = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const count = useRef(terms.length);
  useEffect(() => {
    const isAdded = terms.length > count.current;
    count.current = terms.length;
    if (isAdded)
      [...(box.current?.querySelectorAll<HTMLElement>('[data-term]') ?? [])].at(-1)?.querySelector('input')?.focus();
  }, [terms.length]);
  const change = (changed: TermDraft) => onTerms(terms.map((one) => (one.id === changed.id ? changed : one)));
  return (
    <Box ref={box} sx={{ display: 'grid', gap: 2 }}>
      {terms.map((one) => {
        const name = one.term[shown] || one.term.en || one.term.da || words.unnamed;
        return (
          <Box
            key={one.id}
            data-term={one.id}
            role="group"
            aria-label={name}
            sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', pl: 2, borderLeft: 1, borderColor: 'divider' }}
          >
            <Box sx={{ flex: 1, minWidth: 0, display: 'grid', gap: 1.25 }}>
              <TwinFields label={words.term} twins={one.term} onTwins={(term) => change({ ...one, term })} />
              <TwinFields
                isLong
                label={words.meaning}
                twins={one.meaning}
                onTwins={(meaning) => change({ ...one, meaning })}
              />
              <Missing label={words.term} twins={one.term} words={words} />
              <Missing label={words.meaning} twins={one.meaning} words={words} />
            </Box>
            <IconButton
              size="small"
              aria-label={words.remove(name)}
              onClick={() => onTerms(terms.filter(({ id }) => id !== one.id))}
            >
              <CloseIcon fontSize="small" />
            </IconButton>
          </Box>
        );
      })}
      <Box>
        <Button
          size="small"
          variant="outlined"
          startIcon={<AddIcon fontSize="small" />}
          onClick={() => onTerms([...terms, { id: newId('definition'), term: NOTHING, meaning: NOTHING }])}
        >
          {words.add}
        </Button>
      </Box>
    </Box>
  );
}

interface MissingProps {
  readonly label: string;
  readonly twins: Twins;
  readonly words: ClauseEditorWords['terms'];
}

/** Says in which language something is not written that the other has. */
function Missing({ label, twins, words }: MissingProps) {
  const { languages } = useWords();
  const missing = LANGUAGES.filter((language) => twins[language].trim() === '');
  if (missing.length !== 1) return null;
  return missing.map((language) => (
    <Typography key={language} variant="body2" color="warning">
      {words.missing(label, languages[language])}
    </Typography>
  ));
}

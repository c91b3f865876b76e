import { Alert, Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import type { ClauseDependency, LibraryClause } from '#core/clauses/libraryClause.ts';
import { unmetNeeds } from '#core/editing/clauses/clauseNeeds.ts';
import type { Shelf } from '#core/editing/clauses/shelf.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { clauseWords, inLanguage } from '#renderer/words/clauseWords.ts';
import { fieldWords, hasFieldWords } from '#renderer/words/fields/fieldWords.ts';
import { clausePreview } from './clausePreview.ts';

interface ClauseDetailsProps {
  readonly clause: LibraryClause;
  readonly shelf: Shelf;
}

/** What a clause of the library says in this draft, when it is used, what it means for either side, and what it lacks here. */
export function ClauseDetails({ clause, shelf }: ClauseDetailsProps) {
  const language = useLanguage();
  const say = clauseWords[language];
  const agreement = useAgreement((whole) => whole);
  const lines = useMemo(() => clausePreview(clause, agreement, agreement.language), [clause, agreement]);
  const needs = unmetNeeds(clause, agreement, shelf);
  const nameOf = useNeedName(shelf);
  const { name, title, stance, guidance, means, terms, version } = clause;
  return (
    <Box component="section" aria-label={say.details} sx={{ flex: 1, minWidth: 0, overflow: 'auto', pb: 2 }}>
      <Typography component="h2" variant="h2">
        {inLanguage(name, language)}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {[say.stances[stance], say.version(version)].join(' · ')}
      </Typography>
      {guidance === undefined ? null : <Typography sx={{ mb: 1.5 }}>{inLanguage(guidance, language)}</Typography>}
      {needs.length === 0 ? null : (
        <Alert severity="warning" variant="outlined" sx={{ mb: 1.5 }}>
          {needs.map((need) => (
            <div key={JSON.stringify(need)}>{say.needs[need.kind](nameOf(need))}</div>
          ))}
        </Alert>
      )}
      <Typography sx={{ fontWeight: 600 }}>{say.reads}</Typography>
      <Box
        lang={agreement.language}
        sx={{
          fontFamily: "'Contract Serif', serif",
          bgcolor: 'common.white',
          color: 'common.black',
          border: 1,
          borderColor: 'divider',
          px: 2,
          py: 1.5,
          my: 0.75,
        }}
      >
        <Box sx={{ fontWeight: 600, mb: 0.5 }}>{inLanguage(title, agreement.language)}</Box>
        {lines.map(({ text, depth }, at) => (
          <Box key={`${at} ${text}`} sx={{ pl: depth * 2.5, mb: 0.5, overflowWrap: 'anywhere' }}>
            {text}
          </Box>
        ))}
      </Box>
      {terms.length === 0 ? null : (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {say.defines(terms.map(({ term }) => inLanguage(term, language)))}
        </Typography>
      )}
      {means === undefined ? null : (
        <>
          <Typography sx={{ fontWeight: 600, mt: 1 }}>{say.means}</Typography>
          <Box
            component="dl"
            sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 1.5, '& dt, & dd': { m: 0 } }}
          >
            {(['provider', 'customer'] as const).map((side) => (
              <Box key={side} sx={{ display: 'contents', '& dt': { color: 'text.secondary' } }}>
                <dt>{say.sides[side]}</dt>
                <dd>{inLanguage(means[side], language)}</dd>
              </Box>
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}

/** A question by its label, a subject by the name of a clause on it. */
function useNeedName({ newest }: Shelf): (need: ClauseDependency) => string {
  const language = useLanguage();
  const type = useAgreement((agreement) => agreement.type);
  return (need) => {
    if (need.kind === 'answer') return hasFieldWords(need.at) ? fieldWords(need.at, language, type).label : need.at;
    const other = [...newest.values()].find(({ subject }) => subject === need.subject);
    return other === undefined ? need.subject : inLanguage(other.title, language);
  };
}

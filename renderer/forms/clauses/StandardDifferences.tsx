import { Box, Button, Stack, Typography } from '@mui/material';
import { useCallback, useState } from 'react';
import { join } from '#core/agreement/path.ts';
import { writtenLanguages } from '#core/document/writtenLanguages.ts';
import { differencesFromStandard, type StandardDifference } from '#core/editing/clauses/differences.ts';
import { insertClause } from '#core/editing/clauses/insertClause.ts';
import { replaceClause } from '#core/editing/clauses/replaceClause.ts';
import { versionOf, type Shelf } from '#core/editing/clauses/shelf.ts';
import { restoreParked } from '#core/editing/parking.ts';
import { change, goTo, newId, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { useRested } from '#renderer/state/useRested.ts';
import { useStartingClauses } from '#renderer/state/startingClauses.ts';
import { clauseWords, inLanguage } from '#renderer/words/clauseWords.ts';
import { ComparedWords } from './ComparedWords.tsx';

/** Where the clauses of the draft are not what our library and the template say, as soon as the typing rests. */
export function useStandardDifferences(shelf: Shelf | null): readonly StandardDifference[] {
  const expected = useStartingClauses();
  const find = useCallback(() => {
    const { open } = useOpenDraft.getState();
    return open === null || shelf === null ? [] : differencesFromStandard(open.history.present, shelf, expected);
  }, [shelf, expected]);
  return useRested(find);
}

interface StandardDifferencesProps {
  readonly differences: readonly StandardDifference[];
  readonly shelf: Shelf;
}

export function StandardDifferences({ differences, shelf }: StandardDifferencesProps) {
  const say = clauseWords[useLanguage()];
  if (differences.length === 0) return <Typography color="textSecondary">{say.standardHere}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {differences.map((difference) => (
        <Difference key={`${difference.kind} ${idOf(difference)}`} difference={difference} shelf={shelf} />
      ))}
    </Box>
  );
}

function idOf(difference: StandardDifference): string {
  return difference.kind === 'missing' ? difference.clause.id : difference.own.id;
}

interface DifferenceProps {
  readonly difference: StandardDifference;
  readonly shelf: Shelf;
}

function Difference({ difference, shelf }: DifferenceProps) {
  const language = useLanguage();
  const say = clauseWords[language];
  const [isOpen, setOpen] = useState(false);
  const title =
    difference.kind === 'missing'
      ? inLanguage(difference.clause.title, language)
      : inLanguage(difference.own.title ?? {}, language);
  const name = title === '' ? say.untitled : title;
  return (
    <Box component="li" sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Box sx={{ flex: 1, minWidth: 200 }}>
          <Typography sx={{ overflowWrap: 'anywhere' }}>{name}</Typography>
          <Typography variant="body2" color="textSecondary">
            {say.differs[difference.kind]}
          </Typography>
        </Box>
        {difference.kind === 'changed' ? (
          <Button
            size="small"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            aria-label={`${say.compare}: ${name}`}
          >
            {say.compare}
          </Button>
        ) : null}
        <Deeds difference={difference} shelf={shelf} name={name} />
      </Stack>
      {isOpen && difference.kind === 'changed' ? <ComparedWords changes={difference.changes} /> : null}
    </Box>
  );
}

function Deeds({ difference, shelf, name }: DifferenceProps & { readonly name: string }) {
  const say = clauseWords[useLanguage()];
  const act = (label: string, onAct: () => void) => (
    <Button key={label} size="small" onClick={onAct} aria-label={`${label}: ${name}`}>
      {label}
    </Button>
  );
  switch (difference.kind) {
    case 'removed':
      return act(say.putBack, () =>
        change({ kind: 'restore', pattern: 'clauses/*' }, null, (draft) => restoreParked(draft, difference.parked)),
      );
    case 'missing':
      return act(say.insertNow, () =>
        change({ kind: 'add', pattern: 'clauses' }, null, (draft) =>
          insertClause(draft, difference.clause, { newId, languages: writtenLanguages(draft.agreement) }),
        ),
      );
    case 'changed': {
      const { own } = difference;
      const standard = own.origin === undefined ? null : versionOf(shelf, own.origin.clause, own.origin.version);
      return [
        standard === null
          ? null
          : act(say.standardAgain, () =>
              change({ kind: 'choose', pattern: 'clauses/*' }, null, (draft) =>
                replaceClause(draft, own.id, standard, { newId, languages: writtenLanguages(draft.agreement) }),
              ),
            ),
        act(say.show, () => goTo('clauses', join('clauses', own.id, 'title'))),
      ];
    }
    case 'unknown':
    case 'written':
      return act(say.show, () => goTo('clauses', join('clauses', difference.own.id, 'title')));
  }
}

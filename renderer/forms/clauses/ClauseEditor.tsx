import { Box, Button, Stack, Typography } from '@mui/material';
import { useCallback, useState } from 'react';
import { writtenLanguages } from '#core/document/writtenLanguages.ts';
import { changesSince } from '#core/editing/clauses/differences.ts';
import { replaceClause } from '#core/editing/clauses/replaceClause.ts';
import { variantsOf, versionOf, type Shelf } from '#core/editing/clauses/shelf.ts';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { Fields } from '#renderer/forms/Part.tsx';
import { useClauseLibrary } from '#renderer/state/clauseLibrary.ts';
import { editClauseOf } from '#renderer/state/editedClause.ts';
import { change, newId, useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useRested } from '#renderer/state/useRested.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { clauseWords, inLanguage } from '#renderer/words/clauseWords.ts';
import { ClausePicker } from './ClausePicker.tsx';
import { ComparedWords } from './ComparedWords.tsx';

/** The questions about a clause of the agreement, and above them where it came from. */
export function ClauseEditor({ question }: ControlProps) {
  const shelf = useClauseLibrary((library) => library.shelf);
  const id = question.slot.path.split('/').at(-1) ?? '';
  return (
    <>
      {shelf === null ? null : <Origin id={id} shelf={shelf} />}
      <Fields slot={question.slot} />
    </>
  );
}

/**
 * From which clause of the library it was copied, what was changed since, and the variants that could stand there; for one
 * that was written here, the way into the library.
 */
function Origin({ id, shelf }: { readonly id: string; readonly shelf: Shelf }) {
  const language = useLanguage();
  const say = clauseWords[language];
  const own = useAgreement(({ clauses }) => clauses.find((clause) => clause.id === id));
  const type = useAgreement((agreement) => agreement.type);
  const [isComparing, setComparing] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const changes = useChanges(id, shelf);
  if (own === undefined) return null;
  if (own.origin === undefined) {
    return own.text === undefined ? null : (
      <Button size="small" onClick={() => editClauseOf(own, type)} sx={{ mb: 1.5 }}>
        {say.keepInLibrary}
      </Button>
    );
  }
  const newest = shelf.newest.get(own.origin.clause);
  const standard = versionOf(shelf, own.origin.clause, own.origin.version);
  const variants = variantsOf(shelf, own.origin.clause, type);
  const name = newest === undefined ? own.origin.clause : inLanguage(newest.name, language);
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="body2" color="textSecondary">
        {[
          say.from(name),
          say.version(own.origin.version),
          ...(newest === undefined ? [] : [say.stances[newest.stance]]),
          ...(standard === null ? [say.differs.unknown] : changes.length > 0 ? [say.differs.changed] : []),
        ].join(' · ')}
      </Typography>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', mt: 0.5 }}>
        {variants.length === 0 ? null : (
          <Button size="small" onClick={() => setChoosing(true)}>
            {say.exchange(variants.length)}
          </Button>
        )}
        {changes.length === 0 ? null : (
          <Button size="small" aria-expanded={isComparing} onClick={() => setComparing(!isComparing)}>
            {say.compareStandard}
          </Button>
        )}
      </Stack>
      {isComparing ? <ComparedWords changes={changes} /> : null}
      {isChoosing ? (
        <ClausePicker
          title={say.pickVariant(name)}
          offered={variants}
          shelf={shelf}
          isOne
          onClose={() => setChoosing(false)}
          onTake={([variant]) => {
            setChoosing(false);
            if (variant === undefined) return;
            change({ kind: 'choose', pattern: 'clauses/*' }, null, (draft) =>
              replaceClause(draft, id, variant, { newId, languages: writtenLanguages(draft.agreement) }),
            );
          }}
        />
      ) : null}
    </Box>
  );
}

/** What was changed in a clause since it was copied from the library, as soon as the typing rests. */
function useChanges(id: string, shelf: Shelf): ReturnType<typeof changesSince> {
  const find = useCallback(() => {
    const own = useOpenDraft.getState().open?.history.present.agreement.clauses.find((clause) => clause.id === id);
    const standard = own?.origin === undefined ? null : versionOf(shelf, own.origin.clause, own.origin.version);
    return own === undefined || standard === null ? [] : changesSince(standard, own);
  }, [id, shelf]);
  return useRested(find);
}

import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { writtenLanguages } from '#core/document/writtenLanguages.ts';
import { changesSince } from '#core/editing/clauses/differences.ts';
import { copyOf } from '#core/editing/clauses/insertClause.ts';
import { newerClauses, type NewerClause } from '#core/editing/clauses/newerClauses.ts';
import { keepOwnWords, replaceClause } from '#core/editing/clauses/replaceClause.ts';
import { versionOf, type Shelf } from '#core/editing/clauses/shelf.ts';
import { change, newId, useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { clauseWords, inLanguage } from '#renderer/words/clauseWords.ts';
import { ComparedWords } from './ComparedWords.tsx';

/** Says that the library has newer versions of clauses in the draft, and lets them be compared, taken or left. */
export function NewerClauses({ shelf }: { readonly shelf: Shelf }) {
  const say = clauseWords[useLanguage()];
  const agreement = useAgreement((whole) => whole);
  const [isOpen, setOpen] = useState(false);
  const newer = newerClauses(agreement, shelf);
  // Where the last was dealt with, undoing that shows the line again and not the dialog.
  if (newer.length === 0 && isOpen) setOpen(false);
  if (newer.length === 0) return null;
  return (
    <>
      <Alert
        severity="info"
        variant="outlined"
        action={
          <Button size="small" color="inherit" onClick={() => setOpen(true)} sx={{ whiteSpace: 'nowrap' }}>
            {say.compare}
          </Button>
        }
      >
        {say.newer(newer.length)}
      </Alert>
      {isOpen ? <NewerDialog newer={newer} shelf={shelf} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

/** Puts the newest version of each in its place, as one change. */
function take(newer: readonly NewerClause[]): void {
  change({ kind: 'choose', pattern: 'clauses/*' }, null, (draft) => {
    const inserting = { newId, languages: writtenLanguages(draft.agreement) };
    return newer.reduce((sofar, { own, newest }) => replaceClause(sofar, own.id, newest, inserting), draft);
  });
}

interface NewerDialogProps {
  readonly newer: readonly NewerClause[];
  readonly shelf: Shelf;
  readonly onClose: () => void;
}

function NewerDialog({ newer, shelf, onClose }: NewerDialogProps) {
  const { dialog } = useWords();
  const say = clauseWords[useLanguage()];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="newer-title">
      <DialogTitle id="newer-title">{say.newerTitle}</DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {say.newerAbout}
        </Typography>
        <Stack spacing={3}>
          {newer.map((one) => (
            <Newer
              key={one.own.id}
              {...one}
              shelf={shelf}
              onTake={() => take([one])}
              onKeep={() =>
                change({ kind: 'choose', pattern: 'clauses/*' }, null, (draft) =>
                  keepOwnWords(draft, one.own.id, one.newest),
                )
              }
            />
          ))}
        </Stack>
      </DialogContent>
      <DialogActions>
        {newer.length > 1 ? (
          <Button
            onClick={() => {
              take(newer);
              onClose();
            }}
          >
            {say.takeAll}
          </Button>
        ) : null}
        <Button onClick={onClose}>{dialog.close}</Button>
      </DialogActions>
    </Dialog>
  );
}

interface NewerProps extends NewerClause {
  readonly shelf: Shelf;
  readonly onTake: () => void;
  readonly onKeep: () => void;
}

function Newer({ own, newest, shelf, onTake, onKeep }: NewerProps) {
  const language = useLanguage();
  const say = clauseWords[language];
  const agreement = useAgreement((whole) => whole);
  const name = inLanguage(newest.name, language);
  const from = own.origin?.version ?? 0;
  const pinned = versionOf(shelf, newest.id, from);
  const isEdited = pinned !== null && changesSince(pinned, own).length > 0;
  return (
    <Box component="section" aria-label={name}>
      <Typography component="h3" variant="h3">
        {name}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {say.fromTo(from, newest.version)}
        {isEdited ? ` ${say.editedHere}` : ''}
      </Typography>
      <ComparedWords
        changes={changesSince(
          { title: own.title ?? {}, text: own.text ?? {} },
          copyOf(newest, own.id, writtenLanguages(agreement)),
        )}
      />
      <Stack direction="row" spacing={1} sx={{ mt: 1.5 }}>
        <Button size="small" variant="outlined" onClick={onTake} aria-label={`${say.take}: ${name}`}>
          {say.take}
        </Button>
        <Button size="small" color="inherit" onClick={onKeep} aria-label={`${say.keep}: ${name}`}>
          {say.keep}
        </Button>
      </Stack>
    </Box>
  );
}

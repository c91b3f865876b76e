import { Alert, Box, Button, IconButton, Stack, Tooltip, Typography } from '@mui/material';
import StarIcon from '@mui/icons-material/Star';
import StarBorderIcon from '@mui/icons-material/StarBorder';
import { useState } from 'react';
import type { LibraryList } from '#core/bridge/library.ts';
import { clauseStatusSchema, type LibraryClause } from '#core/clauses/libraryClause.ts';
import type { LibraryEntry } from '#core/library/entry.ts';
import { inEither } from '#core/library/filter.ts';
import { desktop } from '#renderer/desktop.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { editClause } from '#renderer/state/editedClause.ts';
import { showProblem, useLanguage, useWords } from '#renderer/state/session.ts';
import { libraryWords } from '#renderer/words/libraryWords.ts';
import { ClauseFacts } from './ClauseFacts.tsx';
import { ClauseVersions } from './ClauseVersions.tsx';
import { CompareDialog, type Compared } from './CompareDialog.tsx';
import { componentName } from './componentName.ts';
import { EraseClause } from './EraseClause.tsx';
import { isRemovable } from './ClauseList.tsx';
import { PrintedClause } from './PrintedClause.tsx';
import { useClause } from './useClause.ts';

interface ClauseDetailProps {
  readonly entry: LibraryEntry;
  readonly library: LibraryList;
  readonly onChanged: () => Promise<void>;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
}

/** One clause: as it is printed, what it means and needs, where it is used, how it became what it is. */
export function ClauseDetail({ entry, library, onChanged, onRemove, onRestore }: ClauseDetailProps) {
  const language = useLanguage();
  const all = useWords();
  const words = libraryWords[language];
  const { clause, source, favourite, deletedAt, origin, shippedVersion } = entry;
  const { versions, uses } = useClause(entry);
  const [comparing, setComparing] = useState<Compared | null>(null);
  const [isErasing, setErasing] = useState(false);
  const mark = async (marks: { favourite?: boolean; status?: (typeof clauseStatusSchema.options)[number] }) => {
    const marked = await desktop().ask.markClauses({ clauses: [clause.id], ...marks });
    if (!marked.ok) return showProblem(marked.problem);
    await onChanged();
  };
  const edit = async () => {
    // The list may not have been read again since somebody saved.
    const read = await desktop().ask.readClause({ clause: clause.id });
    if (read.ok) editClause(read.value.entry.clause);
    else showProblem(read.problem);
  };
  const restoreVersion = async (earlier: LibraryClause) => {
    const saved = await desktop().ask.saveClause({ clause: earlier });
    if (!saved.ok) return showProblem(saved.problem);
    await onChanged();
  };
  const name = inEither(clause.name, language);
  const about = [
    componentName(clause.component, language),
    words.stances[clause.stance],
    clause.suits.map((type) => all.types[type]).join(', '),
    words.sources[source],
    words.version(clause.version),
  ].join(' · ');
  return (
    <Box
      component="article"
      aria-label={name}
      tabIndex={0}
      sx={{ overflow: 'auto', minHeight: 0, py: 1.5, pr: 1, outlineOffset: -2 }}
    >
      <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
        <Typography component="h2" variant="h2" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        {deletedAt === null ? (
          <Tooltip title={words.favourite}>
            <IconButton
              size="small"
              aria-label={words.favourite}
              aria-pressed={favourite}
              onClick={() => void mark({ favourite: !favourite })}
            >
              {favourite ? <StarIcon fontSize="small" color="primary" /> : <StarBorderIcon fontSize="small" />}
            </IconButton>
          </Tooltip>
        ) : null}
      </Stack>
      <Typography variant="body2" color="textSecondary">
        {about}
      </Typography>
      <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap', mt: 1.25 }}>
        {deletedAt === null ? (
          <Button variant="outlined" aria-haspopup="dialog" onClick={() => void edit()}>
            {words.edit}
          </Button>
        ) : null}
        {deletedAt === null ? (
          <Choice
            id="clause-status"
            label={words.filters.status}
            value={clause.status}
            options={clauseStatusSchema.options.map((value) => ({ value, label: words.statuses[value] }))}
            onChoose={(chosen) => {
              const status = clauseStatusSchema.options.find((one) => one === chosen);
              if (status !== undefined) void mark({ status });
            }}
          />
        ) : (
          <>
            <Button variant="outlined" onClick={onRestore}>
              {words.restore}
            </Button>
            <Button onClick={() => setErasing(true)}>{words.erase}</Button>
          </>
        )}
        <Button aria-haspopup="dialog" onClick={() => setComparing({ first: clause, second: null })}>
          {words.compareWith}
        </Button>
        {isRemovable(entry) ? <Button onClick={onRemove}>{words.remove}</Button> : null}
      </Stack>
      {origin !== null && shippedVersion !== null && shippedVersion > origin ? (
        <Alert severity="info" sx={{ mt: 1.5 }}>
          {words.newerShipped}
        </Alert>
      ) : null}
      <PrintedClause clause={clause} />
      <ClauseFacts clause={clause} library={library} uses={uses} />
      <ClauseVersions
        versions={versions}
        onCompare={(first, second) => setComparing({ first, second })}
        onRestore={deletedAt === null ? (earlier) => void restoreVersion(earlier) : undefined}
      />
      {comparing === null ? null : (
        <CompareDialog {...comparing} versions={versions} library={library} onClose={() => setComparing(null)} />
      )}
      {isErasing ? (
        <EraseClause
          clause={clause.id}
          name={name}
          onClose={() => setErasing(false)}
          onErased={() => void onChanged()}
        />
      ) : null}
    </Box>
  );
}

import { Box, Button, Typography } from '@mui/material';
import StarIcon from '@mui/icons-material/Star';
import { useEffect, type KeyboardEvent } from 'react';
import type { LibraryEntry } from '#core/library/entry.ts';
import { inEither, type Folder } from '#core/library/filter.ts';
import { Marked } from '#renderer/start/Marked.tsx';
import { rowAfter } from '#renderer/start/rowKeys.ts';
import { useRows } from '#renderer/start/useRows.ts';
import { ROW_HEIGHT } from '#renderer/start/DraftRow.tsx';
import { useLanguage } from '#renderer/state/session.ts';
import { libraryWords } from '#renderer/words/libraryWords.ts';
import { componentName } from './componentName.ts';

interface ClauseListProps {
  /** `null` until they are read. */
  readonly entries: readonly LibraryEntry[] | null;
  readonly folder: Folder;
  readonly search: string;
  readonly isFiltered: boolean;
  readonly chosen: string | null;
  readonly onChoose: (clause: string) => void;
  readonly onClear: () => void;
  readonly onRemove: (entry: LibraryEntry) => void;
}

/** The clauses that fit. The one with the keyboard is the one that is looked at. */
export function ClauseList(props: ClauseListProps) {
  const { entries, search, chosen, onChoose, onRemove } = props;
  const words = libraryWords[useLanguage()];
  const total = entries?.length ?? 0;
  const { box, first, last, inSight, onScroll, bringIntoSight } = useRows(total, 0);
  const at = Math.max(0, entries?.findIndex(({ clause }) => clause.id === chosen) ?? 0);
  useEffect(() => bringIntoSight(at), [at, bringIntoSight]);
  if (entries === null) return <Box />;
  if (total === 0) return <NothingListed {...props} />;
  const keyed = (event: KeyboardEvent) => {
    const entry = entries[at];
    const next = rowAfter(event.key, at, { total, inSight });
    if (event.key === 'Delete' && entry !== undefined && isRemovable(entry)) onRemove(entry);
    else if (next === null) return;
    else {
      bringIntoSight(next);
      onChoose(entries[next]?.clause.id ?? '');
    }
    event.preventDefault();
  };
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        minHeight: 0,
        borderLeft: 1,
        borderRight: 1,
        borderColor: 'divider',
      }}
    >
      <Typography role="status" variant="body2" color="textSecondary" sx={{ px: 1.5, py: 0.75 }}>
        {words.count(total)}
      </Typography>
      <Box
        ref={box}
        role="listbox"
        aria-label={words.list}
        onScroll={onScroll}
        onKeyDown={keyed}
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', borderTop: 1, borderColor: 'divider' }}
      >
        <Box role="presentation" sx={{ position: 'relative', height: total * ROW_HEIGHT }}>
          {Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset).map((index) => {
            const entry = entries[index];
            return entry === undefined ? null : (
              <ClauseRow
                key={`${entry.clause.id} ${entry.deletedAt ?? ''}`}
                entry={entry}
                place={{ index, total }}
                search={search}
                isChosen={index === at}
                onChoose={onChoose}
              />
            );
          })}
        </Box>
      </Box>
    </Box>
  );
}

/** Only what the person made can be deleted; what comes with the program is retired instead. */
export function isRemovable({ source, deletedAt }: LibraryEntry): boolean {
  return source !== 'shipped' && deletedAt === null;
}

interface ClauseRowProps {
  readonly entry: LibraryEntry;
  readonly place: { readonly index: number; readonly total: number };
  readonly search: string;
  readonly isChosen: boolean;
  readonly onChoose: (clause: string) => void;
}

function ClauseRow({ entry, place, search, isChosen, onChoose }: ClauseRowProps) {
  const language = useLanguage();
  const words = libraryWords[language];
  const { clause, favourite, source } = entry;
  const name = inEither(clause.name, language);
  const below = [
    words.stances[clause.stance],
    clause.status === 'approved' ? componentName(clause.component, language) : words.statuses[clause.status],
    ...(source === 'shipped' ? [] : [words.sources[source]]),
  ].join(' · ');
  return (
    <Box
      role="option"
      aria-selected={isChosen}
      aria-posinset={place.index + 1}
      aria-setsize={place.total}
      tabIndex={isChosen ? 0 : -1}
      ref={(row: HTMLElement | null) => {
        // The keyboard goes on with the choice.
        if (isChosen && document.activeElement?.role === 'option') row?.focus({ preventScroll: true });
      }}
      onClick={() => onChoose(clause.id)}
      sx={{
        position: 'absolute',
        left: 0,
        right: 0,
        top: place.index * ROW_HEIGHT,
        height: ROW_HEIGHT,
        px: 1.5,
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        cursor: 'default',
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: isChosen ? 'action.selected' : 'transparent',
        '&:hover': { bgcolor: isChosen ? 'action.selected' : 'action.hover' },
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography noWrap sx={{ fontWeight: 600 }} title={name}>
          <Marked text={name} search={search} />
        </Typography>
        <Typography noWrap variant="body2" color="textSecondary" title={below}>
          {below}
        </Typography>
      </Box>
      {favourite ? <StarIcon fontSize="small" color="primary" titleAccess={words.favourite} /> : null}
    </Box>
  );
}

function NothingListed({ folder, isFiltered, onClear }: ClauseListProps) {
  const words = libraryWords[useLanguage()];
  const empty = { all: words.emptyFolder, favourites: words.emptyFavourites, bin: words.emptyBin };
  const text = folder === 'all' || folder === 'favourites' || folder === 'bin' ? empty[folder] : words.emptyFolder;
  return (
    <Box sx={{ px: 1.5, py: 3, borderLeft: 1, borderRight: 1, borderColor: 'divider' }}>
      <Typography role="status" sx={{ mb: 1 }}>
        {isFiltered ? words.nothingFound : text}
      </Typography>
      {isFiltered ? <Button onClick={onClear}>{words.clearFilters}</Button> : null}
    </Box>
  );
}

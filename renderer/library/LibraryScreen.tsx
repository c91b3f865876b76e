import { Alert, Box, Button, Snackbar, Stack, Typography } from '@mui/material';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { useEffect, useState } from 'react';
import { actionWords } from '#core/bridge/actionWords.ts';
import type { LibraryEntry } from '#core/library/entry.ts';
import { EVERYTHING, inEither, type ClauseFilter } from '#core/library/filter.ts';
import { desktop } from '#renderer/desktop.ts';
import { editNewClause, useEditedClause } from '#renderer/state/editedClause.ts';
import { leaveLibrary, showLibrary, useLibraryPlace } from '#renderer/state/library.ts';
import { showPanel, usePanel } from '#renderer/state/panels.ts';
import { showShare } from '#renderer/state/sharing.ts';
import { showProblem, useLanguage, useWords } from '#renderer/state/session.ts';
import { libraryWords } from '#renderer/words/libraryWords.ts';
import { ClauseDetail } from './ClauseDetail.tsx';
import { ClauseFilters } from './ClauseFilters.tsx';
import { ClauseList } from './ClauseList.tsx';
import { Folders } from './Folders.tsx';
import { useFound, useLibrary } from './useLibrary.ts';

/** The clause library: what there is, by part of an agreement, and the one that is looked at. */
export function LibraryScreen() {
  const language = useLanguage();
  const { dialog } = useWords();
  const words = libraryWords[language];
  const { library, refresh } = useLibrary();
  const [filter, setFilter] = useState<ClauseFilter>(EVERYTHING);
  const [search, setSearch] = useState('');
  const [removed, setRemoved] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const chosenId = useLibraryPlace(({ chosen }) => chosen);
  const found = useFound(library, { filter, search, language });
  useLeavingKey();
  useRefreshAfterEditing(refresh);
  const chosen = found.find(({ clause }) => clause.id === chosenId) ?? found[0] ?? null;
  const remove = async ({ clause }: LibraryEntry) => {
    const done = await desktop().ask.deleteClauses({ clauses: [clause.id] });
    if (!done.ok) return showProblem(done.problem);
    setRemoved({ id: clause.id, name: inEither(clause.name, language) });
    await refresh();
  };
  const restore = async (id: string) => {
    const done = await desktop().ask.restoreClauses({ clauses: [id] });
    if (!done.ok) return showProblem(done.problem);
    setRemoved(null);
    await refresh();
  };
  return (
    <Box
      component="main"
      sx={{ height: '100%', px: 3, pt: 2, display: 'flex', flexDirection: 'column', overflow: 'auto' }}
    >
      <LibraryHead />
      <ClauseFilters
        entries={library?.clauses ?? []}
        filter={filter}
        search={search}
        onFilter={setFilter}
        onSearch={setSearch}
      />
      {library !== null && library.damaged > 0 ? (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {words.damaged(library.damaged)}
        </Alert>
      ) : null}
      <Box
        sx={{
          flex: { xs: 'none', md: 1 },
          minHeight: 0,
          mt: 1.5,
          display: 'grid',
          // One above the other where there is no room for three beside each other.
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '210px minmax(280px, 340px) minmax(0, 1fr)' },
          gridTemplateRows: { xs: '140px 260px auto', md: 'minmax(0, 1fr)' },
          columnGap: 2.5,
          borderTop: 1,
          borderColor: 'divider',
        }}
      >
        <Folders library={library} folder={filter.folder} onFolder={(folder) => setFilter({ ...filter, folder })} />
        <ClauseList
          key={filter.folder}
          entries={library === null ? null : found}
          folder={filter.folder}
          search={search}
          isFiltered={
            search.trim() !== '' || Object.entries(filter).some(([key, value]) => key !== 'folder' && value !== null)
          }
          chosen={chosen?.clause.id ?? null}
          onChoose={(clause) => showLibrary(clause)}
          onClear={() => {
            setSearch('');
            setFilter({ ...EVERYTHING, folder: filter.folder });
          }}
          onRemove={(entry) => void remove(entry)}
        />
        {chosen === null || library === null ? (
          <Typography color="textSecondary" sx={{ pt: 3 }}>
            {library === null || found.length === 0 ? null : words.chooseOne}
          </Typography>
        ) : (
          <ClauseDetail
            key={`${chosen.clause.id} ${chosen.deletedAt ?? ''}`}
            entry={chosen}
            library={library}
            onChanged={refresh}
            onRemove={() => void remove(chosen)}
            onRestore={() => void restore(chosen.clause.id)}
          />
        )}
      </Box>
      <Snackbar
        open={removed !== null}
        autoHideDuration={10_000}
        onClose={(_, reason) => (reason === 'clickaway' ? undefined : setRemoved(null))}
      >
        <Alert
          icon={false}
          severity="info"
          onClose={() => setRemoved(null)}
          slotProps={{ closeButton: { 'aria-label': dialog.close } }}
          action={
            <Button
              color="inherit"
              size="small"
              onClick={() => (removed === null ? undefined : void restore(removed.id))}
            >
              {words.undo}
            </Button>
          }
        >
          {removed === null ? '' : words.removed(removed.name)}
        </Alert>
      </Snackbar>
    </Box>
  );
}

/** The title, and the ways into the library and out of it. */
function LibraryHead() {
  const language = useLanguage();
  const words = libraryWords[language];
  return (
    <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center', mb: 1.5 }}>
      <Button startIcon={<ArrowBackIcon />} onClick={leaveLibrary}>
        {words.back}
      </Button>
      <Typography component="h1" variant="h1" sx={{ flex: 1 }}>
        {words.title}
      </Typography>
      <Button aria-haspopup="dialog" onClick={() => showPanel('openShared')}>
        {actionWords[language].openShared}
      </Button>
      <Button aria-haspopup="dialog" onClick={() => showShare()}>
        {words.share}
      </Button>
      <Button aria-haspopup="dialog" onClick={() => showPanel('importClauses')}>
        {words.bringIn}
      </Button>
      <Button variant="contained" aria-haspopup="dialog" onClick={editNewClause}>
        {words.newClause}
      </Button>
    </Stack>
  );
}

/** What was written or brought in over the screen stands in it afterwards. */
function useRefreshAfterEditing(refresh: () => Promise<void>): void {
  const isEditing = useEditedClause(({ clause }) => clause !== null);
  const isImporting = usePanel(({ shown }) => shown === 'importClauses' || shown === 'openShared');
  const isOver = isEditing || isImporting;
  useEffect(() => {
    if (!isOver) void refresh();
  }, [isOver, refresh]);
}

/** Esc leads back to where one was, unless it is meant for something else. */
function useLeavingKey(): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      const isMeantForOther =
        event.defaultPrevented || document.querySelector('[role="dialog"], [role="menu"], aside') !== null;
      if (event.key === 'Escape' && !isMeantForOther) leaveLibrary();
    };
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, []);
}

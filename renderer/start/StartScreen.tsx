import { Box, Button, Stack, Typography, useColorScheme } from '@mui/material';
import { useState } from 'react';
import type { DraftList } from '#core/bridge/drafts.ts';
import { showLibrary } from '#renderer/state/library.ts';
import { showNewAgreement } from '#renderer/state/newAgreement.ts';
import { changeSettings, useLanguage, useSession, useWords } from '#renderer/state/session.ts';
import { libraryWords } from '#renderer/words/libraryWords.ts';
import { startWords } from '#renderer/words/startWords.ts';
import { EmptyStart } from './EmptyStart.tsx';
import { DueNext } from './DueNext.tsx';
import { Filters } from './Filters.tsx';
import { Shelf } from './Shelf.tsx';
import { ShelfMessages } from './ShelfMessages.tsx';
import { useDraftPages, type Wanted } from './useDraftPages.ts';

/** All drafts, and every way to a new one. */
export function StartScreen() {
  const words = useWords();
  const language = useLanguage();
  const sort = useSession(({ settings }) => settings?.draftSort ?? 'changed');
  const [wanted, setWanted] = useState<Wanted>({ search: '', shelf: 'drafts', types: [], states: [], sort });
  const pages = useDraftPages(wanted);
  const shelves = pages.known?.shelves;
  const isEmpty = shelves !== undefined && shelves.drafts + shelves.archive + shelves.bin === 0;
  const want = (change: Partial<Wanted>) => {
    setWanted({ ...wanted, ...change });
    if (change.sort !== undefined) changeSettings({ draftSort: change.sort });
  };
  return (
    <Box
      component="main"
      sx={{ height: '100%', maxWidth: 1240, mx: 'auto', px: 4, pt: 3, display: 'flex', flexDirection: 'column' }}
    >
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 2 }}>
        <Typography component="h1" variant="h1" sx={{ flex: 1 }}>
          {words.start.title}
        </Typography>
        <Button onClick={() => showLibrary()}>{libraryWords[language].title}</Button>
        <LanguageButton />
        <ThemeButton />
        {isEmpty ? null : (
          <Button variant="contained" aria-haspopup="dialog" onClick={() => showNewAgreement()}>
            {words.start.newFrom}
          </Button>
        )}
      </Stack>
      {isEmpty ? (
        <EmptyStart />
      ) : (
        <>
          {/* Asked anew when a draft leaves the shelf or comes back to it. */}
          <DueNext key={shelves?.drafts} />
          <Filters wanted={wanted} shelves={shelves ?? null} onWanted={want} />
          <Shelf key={shelfKey(wanted)} wanted={wanted} pages={pages} onWanted={want} />
        </>
      )}
      <ShelfMessages onUndone={pages.refresh} />
    </Box>
  );
}

/** Selection and place in the list belong to one list: another search, filter or order begins anew. */
function shelfKey({ search, shelf, types, states, sort }: Omit<DraftList, 'offset' | 'limit'>): string {
  return JSON.stringify([search, shelf, types, states, sort]);
}

function LanguageButton() {
  const other = useLanguage() === 'da' ? 'en' : 'da';
  return (
    <Button lang={other} onClick={() => changeSettings({ interfaceLanguage: other })}>
      {other === 'en' ? 'English' : 'Dansk'}
    </Button>
  );
}

function ThemeButton() {
  const { themes } = startWords[useLanguage()];
  const { mode, systemMode } = useColorScheme();
  const next = (mode === 'system' ? systemMode : mode) === 'dark' ? 'light' : 'dark';
  return <Button onClick={() => changeSettings({ theme: next })}>{themes[next]}</Button>;
}

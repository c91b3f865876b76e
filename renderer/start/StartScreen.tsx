import { Box, Button, Menu, MenuItem, OutlinedInput, Stack, Tab, Tabs, Typography } from '@mui/material';
import { useCallback, useEffect, useState } from 'react';
import type { AgreementType } from '#core/agreement/agreement.ts';
import type { DraftList, DraftPage } from '#core/bridge/drafts.ts';
import { desktop } from '#renderer/desktop.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { changeSettings, showProblem, useLanguage, useWords } from '#renderer/state/session.ts';
import { begin, beginFromFile } from './begin.ts';
import { DraftRow } from './DraftRow.tsx';

const PAGE = 50;
const TYPES: readonly AgreementType[] = ['customer', 'internal', 'multiLevel'];

/** All drafts, and every way to a new one. */
export function StartScreen() {
  const words = useWords();
  const language = useLanguage();
  const [list, setList] = useState<DraftList>({
    search: '',
    shelf: 'drafts',
    types: [],
    states: [],
    sort: 'changed',
    offset: 0,
    limit: PAGE,
  });
  const [page, setPage] = useState<DraftPage | null>(null);
  const refresh = useCallback(
    () =>
      void desktop()
        .ask.listDrafts(list)
        .then((listed) => (listed.ok ? setPage(listed.value) : showProblem(listed.problem))),
    [list],
  );
  useEffect(() => {
    const timer = setTimeout(refresh, 80);
    return () => clearTimeout(timer);
  }, [refresh]);
  const isEmpty = page !== null && page.shelves.drafts + page.shelves.archive + page.shelves.bin === 0;
  const { start } = words;
  return (
    <Box component="main" sx={{ height: '100%', overflow: 'auto' }}>
      <Box sx={{ maxWidth: 1080, mx: 'auto', px: 4, py: 4 }}>
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 3 }}>
          <Typography component="h1" variant="h1" sx={{ flex: 1 }}>
            {start.title}
          </Typography>
          <Button onClick={() => changeSettings({ interfaceLanguage: language === 'da' ? 'en' : 'da' })}>
            {language === 'da' ? 'English' : 'Dansk'}
          </Button>
          <ThemeButton />
          <NewButton />
        </Stack>
        {isEmpty ? (
          <Empty />
        ) : (
          <>
            <Stack direction="row" spacing={2} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
              <OutlinedInput
                size="small"
                type="search"
                placeholder={start.search}
                value={list.search}
                onChange={({ target }) => setList({ ...list, search: target.value, limit: PAGE })}
                slotProps={{ input: { 'aria-label': start.search } }}
                sx={{ width: 340 }}
              />
              <Choice
                id="start-type"
                label={start.columns.type}
                value={list.types[0] ?? ''}
                none={start.allTypes}
                options={TYPES.map((type) => ({ value: type, label: words.types[type] }))}
                onChoose={(type) => setList({ ...list, types: TYPES.filter((one) => one === type) })}
              />
              <Choice
                id="start-sort"
                label={start.sortedBy}
                value={list.sort}
                options={(['changed', 'title', 'customer'] as const).map((sort) => ({
                  value: sort,
                  label: `${start.sortedBy}: ${start.columns[sort].toLowerCase()}`,
                }))}
                onChoose={(sort) =>
                  setList({ ...list, sort: sort === 'title' || sort === 'customer' ? sort : 'changed' })
                }
              />
            </Stack>
            <Tabs
              value={list.shelf}
              onChange={(_, shelf: DraftList['shelf']) => setList({ ...list, shelf, limit: PAGE })}
              sx={{ mb: 1 }}
            >
              {(['drafts', 'archive', 'bin'] as const).map((shelf) => (
                <Tab
                  key={shelf}
                  value={shelf}
                  label={`${start.shelves[shelf]} ${page === null ? '' : `(${page.shelves[shelf]})`}`}
                />
              ))}
            </Tabs>
            {page === null ? null : (
              <>
                <Typography variant="body2" color="textSecondary" role="status">
                  {start.count(page.drafts.length, page.total)}
                </Typography>
                {page.drafts.length === 0 ? (
                  <Typography sx={{ py: 3 }}>{list.search === '' ? start.emptyShelf : start.nothingFound}</Typography>
                ) : null}
                <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
                  {page.drafts.map((draft) => (
                    <DraftRow key={draft.draft} draft={draft} shelf={list.shelf} onChanged={refresh} />
                  ))}
                </Box>
                {page.drafts.length < page.total ? (
                  <Button onClick={() => setList({ ...list, limit: Math.min(list.limit + PAGE, 200) })}>
                    {start.more}
                  </Button>
                ) : null}
              </>
            )}
          </>
        )}
      </Box>
    </Box>
  );
}

function ThemeButton() {
  const { themes } = useThemeWords();
  return <Button onClick={() => changeSettings({ theme: themes.next })}>{themes.label}</Button>;
}

function useThemeWords() {
  const language = useLanguage();
  const isDark = document.documentElement.dataset['theme'] === 'dark';
  const label = isDark ? { en: 'Light', da: 'Lyst' } : { en: 'Dark', da: 'Mørkt' };
  return { themes: { next: isDark ? ('light' as const) : ('dark' as const), label: label[language] } };
}

function NewButton() {
  const words = useWords();
  const language = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const choose = (work: () => Promise<void>) => {
    setAnchor(null);
    void work();
  };
  return (
    <>
      <Button variant="contained" aria-haspopup="menu" onClick={({ currentTarget }) => setAnchor(currentTarget)}>
        {words.start.newFrom}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => choose(() => begin({ kind: 'sample', sample: 'customer-saas' }))}>
          {words.start.fromSample}
        </MenuItem>
        {TYPES.map((type) => (
          <MenuItem key={type} onClick={() => choose(() => begin({ kind: 'blank', type, language }))}>
            {words.start.blank(words.types[type])}
          </MenuItem>
        ))}
        <MenuItem onClick={() => choose(beginFromFile)}>{words.start.openFile}</MenuItem>
      </Menu>
    </>
  );
}

function Empty() {
  const { start } = useWords();
  return (
    <Box sx={{ py: 8, textAlign: 'center' }}>
      <Typography component="h2" variant="h2">
        {start.empty}
      </Typography>
      <Typography color="textSecondary" sx={{ my: 2, mx: 'auto', maxWidth: 460 }}>
        {start.emptyAbout}
      </Typography>
      <Button variant="contained" onClick={() => void begin({ kind: 'sample', sample: 'customer-saas' })}>
        {start.fromSample}
      </Button>
    </Box>
  );
}

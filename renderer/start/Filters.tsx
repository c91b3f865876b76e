import { InputAdornment, OutlinedInput, Stack, Tab, Tabs } from '@mui/material';
import SearchIcon from '@mui/icons-material/Search';
import { useEffect, useRef } from 'react';
import type { AgreementType } from '#core/agreement/agreement.ts';
import type { DraftPage, DraftState } from '#core/bridge/drafts.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { startWords } from '#renderer/words/startWords.ts';
import type { Wanted } from './useDraftPages.ts';

const TYPES: readonly AgreementType[] = ['customer', 'internal', 'multiLevel'];
const STATES: readonly DraftState[] = ['draft', 'inReview', 'final', 'superseded'];
const SORTS = ['changed', 'created', 'title', 'customer'] as const;
const SHELVES = ['drafts', 'archive', 'bin'] as const;

interface FiltersProps {
  readonly wanted: Wanted;
  readonly shelves: DraftPage['shelves'] | null;
  readonly onWanted: (change: Partial<Wanted>) => void;
}

/** Search, filters, order and the three shelves. */
export function Filters({ wanted, shelves, onWanted }: FiltersProps) {
  const words = useWords();
  const { filters, sort } = startWords[useLanguage()];
  const { start } = words;
  const search = useSearchKey();
  return (
    <>
      <Stack
        role="search"
        aria-label={filters}
        direction="row"
        spacing={1.5}
        useFlexGap
        sx={{ alignItems: 'center', flexWrap: 'wrap' }}
      >
        <OutlinedInput
          inputRef={search}
          size="small"
          type="search"
          placeholder={start.search}
          value={wanted.search}
          onChange={({ target }) => onWanted({ search: target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && wanted.search !== '') onWanted({ search: '' });
            else if (event.key !== 'ArrowDown') return;
            else document.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();
            event.preventDefault();
          }}
          startAdornment={
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          }
          slotProps={{ input: { 'aria-label': start.search, maxLength: 500 } }}
          sx={{ flex: 1, minWidth: 280 }}
        />
        <Choice
          id="start-type"
          label={start.columns.type}
          value={wanted.types[0] ?? ''}
          none={start.allTypes}
          options={TYPES.map((type) => ({ value: type, label: words.types[type] }))}
          onChoose={(type) => onWanted({ types: TYPES.filter((one) => one === type) })}
        />
        <Choice
          id="start-state"
          label={start.columns.state}
          value={wanted.states[0] ?? ''}
          none={start.allStates}
          options={STATES.map((state) => ({ value: state, label: words.states[state] }))}
          onChoose={(state) => onWanted({ states: STATES.filter((one) => one === state) })}
        />
        <Choice
          id="start-sort"
          label={start.sortedBy}
          value={wanted.sort}
          options={SORTS.map((one) => ({ value: one, label: sort[one] }))}
          onChoose={(chosen) => onWanted({ sort: SORTS.find((one) => one === chosen) ?? 'changed' })}
        />
      </Stack>
      <Tabs value={wanted.shelf} onChange={(_, shelf: Wanted['shelf']) => onWanted({ shelf })} sx={{ mt: 0.5 }}>
        {SHELVES.map((shelf) => (
          <Tab
            key={shelf}
            value={shelf}
            label={shelves === null ? start.shelves[shelf] : `${start.shelves[shelf]} (${shelves[shelf]})`}
          />
        ))}
      </Tabs>
    </>
  );
}

/** Ctrl+F leads into the search field. */
function useSearchKey() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'f')
        return;
      event.preventDefault();
      field.current?.select();
      field.current?.focus();
    };
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, []);
  return field;
}

import { InputAdornment, OutlinedInput, Stack } from '@mui/material';
import SearchIcon from '@mui/icons-material/Search';
import { useEffect, useRef } from 'react';
import { agreementTypeSchema } from '#core/agreement/agreement.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { clauseStatusSchema, stanceSchema } from '#core/clauses/libraryClause.ts';
import type { LibraryEntry } from '#core/library/entry.ts';
import { tagsOf, type ClauseFilter } from '#core/library/filter.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { libraryWords } from '#renderer/words/libraryWords.ts';

interface ClauseFiltersProps {
  readonly entries: readonly LibraryEntry[];
  readonly filter: ClauseFilter;
  readonly search: string;
  readonly onFilter: (filter: ClauseFilter) => void;
  readonly onSearch: (search: string) => void;
}

type Chosen = Exclude<keyof ClauseFilter, 'folder'>;

/** The search field, and what the listed clauses must be. */
export function ClauseFilters({ entries, filter, search, onFilter, onSearch }: ClauseFiltersProps) {
  const language = useLanguage();
  const all = useWords();
  const words = libraryWords[language];
  const field = useSearchField();
  const options: Readonly<Record<Chosen, readonly { readonly value: string; readonly label: string }[]>> = {
    stance: stanceSchema.options.map((value) => ({ value, label: words.stances[value] })),
    suits: agreementTypeSchema.options.map((value) => ({ value, label: all.types[value] })),
    status: clauseStatusSchema.options.map((value) => ({ value, label: words.statuses[value] })),
    language: LANGUAGES.map((value) => ({ value, label: all.languages[value] })),
    tag: tagsOf(entries, language).map((value) => ({ value, label: value })),
  };
  return (
    <Stack
      role="search"
      aria-label={words.title}
      direction="row"
      spacing={1}
      useFlexGap
      sx={{
        alignItems: 'center',
        flexWrap: 'wrap',
        '& select': { maxWidth: 190 },
        '& .MuiNativeSelect-root': { minWidth: 120 },
      }}
    >
      <OutlinedInput
        inputRef={field}
        size="small"
        type="search"
        placeholder={words.search}
        value={search}
        onChange={({ target }) => onSearch(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && search !== '') onSearch('');
          else if (event.key !== 'ArrowDown') return;
          else document.querySelector<HTMLElement>('[role="option"][tabindex="0"]')?.focus();
          event.preventDefault();
        }}
        startAdornment={
          <InputAdornment position="start">
            <SearchIcon fontSize="small" />
          </InputAdornment>
        }
        slotProps={{ input: { 'aria-label': words.search, maxLength: 200 } }}
        sx={{ flex: 1, minWidth: 240 }}
      />
      {(['stance', 'suits', 'status', 'language', 'tag'] as const).map((of) => (
        <Choice
          key={of}
          id={`library-${of}`}
          label={words.filters[of]}
          value={filter[of] ?? ''}
          none={words.any[of]}
          options={options[of]}
          onChoose={(value) => onFilter({ ...filter, [of]: value ?? null })}
        />
      ))}
    </Stack>
  );
}

/** Where one types first; Ctrl+F leads back into it. */
function useSearchField() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    const heard = (event: KeyboardEvent) => {
      const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isFind || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      event.stopPropagation();
      field.current?.select();
      field.current?.focus();
    };
    window.addEventListener('keydown', heard, true);
    return () => window.removeEventListener('keydown', heard, true);
  }, []);
  return field;
}

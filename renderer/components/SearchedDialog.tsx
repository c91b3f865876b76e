import { Box, Dialog, InputBase, Typography } from '@mui/material';
import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { movedTo } from './movedTo.ts';
import { SearchedOption, type SearchedLine } from './SearchedOption.tsx';

interface SearchedDialogProps<Entry extends { readonly id: string }> {
  readonly title: string;
  /** What can be searched for, in the empty field. */
  readonly search: string;
  /** What is listed for the words typed, the best first. */
  readonly find: (typed: string) => readonly Entry[];
  readonly lineOf: (entry: Entry) => SearchedLine;
  /** How many were found, in words. */
  readonly countOf: (found: number) => string;
  /** More to set for the chosen one, below the list. */
  readonly renderSettings?: (chosen: Entry | undefined) => ReactNode;
  readonly onChoose: (entry: Entry) => void;
  readonly onClose: () => void;
}

/** More lines than these are not drawn: one types on rather than read them. */
const MOST_SHOWN = 80;

/** A list behind one field, above the window: type, choose, Enter. The keyboard stays in the field. */
export function SearchedDialog<Entry extends { readonly id: string }>(props: SearchedDialogProps<Entry>) {
  const { title, search, find, lineOf, countOf, renderSettings, onChoose, onClose } = props;
  const id = useId();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const asked = useDeferredValue(query);
  const found = useMemo(() => find(asked), [find, asked]);
  const shown = found.slice(0, MOST_SHOWN);
  const at = Math.min(chosen, shown.length - 1);
  const choose = (entry: Entry | undefined) => {
    if (entry !== undefined) onChoose(entry);
  };
  // The list may lag behind the typing; what is done never does.
  const press = (event: KeyboardEvent) => {
    const moved = movedTo(event.key, at, shown.length);
    if (moved !== null) setChosen(moved);
    else if (event.key === 'Enter') choose((asked === query ? shown : find(query))[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      transitionDuration={0}
      slotProps={{ paper: { 'aria-label': title } }}
      sx={{
        '& .MuiDialog-container': { alignItems: 'flex-start' },
        '& .MuiDialog-paper': { mt: '9vh', maxHeight: '76vh' },
      }}
    >
      <InputBase
        inputRef={focusNow}
        fullWidth
        value={query}
        placeholder={search}
        onChange={({ target }) => {
          setQuery(target.value);
          setChosen(0);
        }}
        onKeyDown={press}
        sx={{ px: 2, py: 1.25, fontSize: 16, borderBottom: 1, borderColor: 'divider', flexShrink: 0 }}
        slotProps={{
          input: {
            role: 'combobox',
            'aria-label': search,
            'aria-expanded': shown.length > 0,
            'aria-controls': `${id}-list`,
            'aria-autocomplete': 'list',
            ...(shown.length === 0 ? {} : { 'aria-activedescendant': `${id}-${at}` }),
          },
        }}
      />
      <Box
        id={`${id}-list`}
        role="listbox"
        tabIndex={-1}
        aria-label={title}
        sx={{ overflow: 'auto', py: shown.length === 0 ? 0 : 0.5 }}
      >
        {shown.map((entry, index) => (
          <SearchedOption
            key={entry.id}
            id={`${id}-${index}`}
            line={lineOf(entry)}
            isChosen={index === at}
            onPoint={() => setChosen(index)}
            onChoose={() => choose(entry)}
          />
        ))}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 2, borderTop: 1, borderColor: 'divider' }}>
        <Typography role="status" variant="body2" color="textSecondary" sx={{ flex: 1, py: 1 }}>
          {countOf(found.length)}
        </Typography>
        {renderSettings?.(shown[at])}
      </Box>
    </Dialog>
  );
}

function focusNow(field: HTMLInputElement | null): void {
  field?.focus();
}

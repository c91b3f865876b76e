import { Box, Dialog, InputBase, Typography } from '@mui/material';
import { useDeferredValue, useEffect, useId, useMemo, useState, type KeyboardEvent } from 'react';
import type { DraftSummary } from '#core/bridge/drafts.ts';
import type { LibraryEntry } from '#core/library/entry.ts';
import { ACTION_NAMES } from '#core/bridge/actions.ts';
import { desktop } from '#renderer/desktop.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { changeSettings, showProblem, useLanguage, useSession } from '#renderer/state/session.ts';
import { useTurnName } from '#renderer/state/useActions.ts';
import { paletteWords } from '#renderer/words/paletteWords.ts';
import { entriesOf, matching, type Entry } from './entries.ts';
import { movedTo } from './movedTo.ts';
import { PaletteOption } from './PaletteOption.tsx';

/** Every command, section, question and draft behind one field: type, choose, Enter. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const language = useLanguage();
  const words = paletteWords[language];
  const id = useId();
  const recent = useSession(({ settings }) => settings?.recentActions) ?? NONE;
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const entries = useEntries();
  const asked = useDeferredValue(query);
  const shown = useMemo(() => matching(entries, asked, recent), [entries, asked, recent]);
  const at = Math.min(chosen, shown.length - 1);
  const choose = (entry: Entry | undefined) => {
    if (entry === undefined) return;
    onClose();
    remember(entry.id, recent);
    // What is chosen may move the keyboard: the dialog gives it back first.
    setTimeout(entry.run);
  };
  // The list may lag behind the typing; what is done never does.
  const press = (event: KeyboardEvent) => {
    const moved = movedTo(event.key, at, shown.length);
    if (moved !== null) setChosen(moved);
    else if (event.key === 'Enter') choose((asked === query ? shown : matching(entries, query, recent))[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      slotProps={{ paper: { 'aria-label': words.title } }}
      transitionDuration={0}
      sx={{
        '& .MuiDialog-container': { alignItems: 'flex-start' },
        '& .MuiDialog-paper': { mt: '9vh', maxHeight: '76vh' },
      }}
    >
      <InputBase
        inputRef={focusNow}
        fullWidth
        value={query}
        placeholder={words.search}
        onChange={({ target }) => {
          setQuery(target.value);
          setChosen(0);
        }}
        onKeyDown={press}
        sx={{ px: 2, py: 1.25, fontSize: 16, borderBottom: 1, borderColor: 'divider', flexShrink: 0 }}
        slotProps={{
          input: {
            role: 'combobox',
            'aria-label': words.search,
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
        aria-label={words.title}
        sx={{ overflow: 'auto', py: shown.length === 0 ? 0 : 0.5 }}
      >
        {shown.map((entry, index) => (
          <PaletteOption
            key={entry.id}
            id={`${id}-${index}`}
            entry={entry}
            isChosen={index === at}
            onPoint={() => setChosen(index)}
            onChoose={() => choose(entry)}
          />
        ))}
      </Box>
      <Typography
        role="status"
        variant="body2"
        color="textSecondary"
        sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider' }}
      >
        {shown.length === 0 ? words.nothing : words.count(shown.length)}
      </Typography>
    </Dialog>
  );
}

function focusNow(field: HTMLInputElement | null): void {
  field?.focus();
}

const NONE: readonly string[] = [];
const NO_CLAUSES: readonly LibraryEntry[] = [];
const NO_DRAFTS: readonly DraftSummary[] = [];

/** What can be chosen, as things stood when the palette was opened; the other drafts come as soon as they are known. */
function useEntries(): readonly Entry[] {
  const language = useLanguage();
  const [drafts, setDrafts] = useState(NO_DRAFTS);
  const clauses = useClauses();
  const undo = useTurnName('undo');
  const redo = useTurnName('redo');
  const open = useOpenDraft((state) => state.open);
  useEffect(() => {
    void desktop()
      .ask.listDrafts({ search: '', shelf: 'drafts', types: [], states: [], sort: 'changed', offset: 0, limit: 200 })
      .then((listed) => (listed.ok ? setDrafts(listed.value.drafts) : showProblem(listed.problem)));
  }, []);
  const id = open?.draft;
  const present = open?.history.present;
  return useMemo(() => {
    const draft = id === undefined || present === undefined ? null : { id, present };
    return entriesOf({ language, draft, drafts, clauses, turns: { undo, redo } });
  }, [language, id, present, drafts, clauses, undo, redo]);
}

function useClauses(): readonly LibraryEntry[] {
  const [clauses, setClauses] = useState(NO_CLAUSES);
  useEffect(() => {
    void desktop()
      .ask.listClauses({})
      .then((listed) => (listed.ok ? setClauses(listed.value.clauses) : showProblem(listed.problem)));
  }, []);
  return clauses;
}

function remember(id: string, recent: readonly string[]): void {
  if ((ACTION_NAMES as readonly string[]).includes(id))
    changeSettings({ recentActions: [id, ...recent.filter((one) => one !== id)].slice(0, 12) });
}

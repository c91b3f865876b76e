import { Box, Button, OutlinedInput, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import { memo, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { itemSegment, join } from '#core/agreement/path.ts';
import { itemOf } from '#core/agreement/schemaWalk.ts';
import { slotAt, type Slot } from '#core/editing/slot.ts';
import { workingTree } from '#core/editing/tree.ts';
import { FindingsHere } from '#renderer/findings/FindingsHere.tsx';
import type { ControlProps } from './controls.tsx';
import { itemDetail } from './itemDetail.ts';
import { tellingName } from './itemName.ts';
import type { RowDeeds } from './ItemRow.tsx';
import { ItemRows, type RowFocus } from './ItemRows.tsx';
import { PartHeading } from './PartHeading.tsx';
import { useNewest } from '#renderer/components/useNewest.ts';
import { useSegments } from './segments.ts';
import { useListDeeds } from './useListDeeds.ts';
import { useFocus } from '#renderer/state/focus.ts';
import { useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { addingWords } from '#renderer/words/addingWords.ts';
import { listWords } from '#renderer/words/listWords.ts';

/** A list with more items than this can be searched. */
const LONG_LIST = 12;

/** What the rows and the button below them do. */
interface ListDeeds extends RowDeeds {
  readonly add: () => void;
}

interface ItemListProps extends ControlProps {
  /** Other ways to a new thing, in the place of the button that adds an empty one. */
  readonly adding?: ReactNode;
}

/** Things of which there may be several: each a line with its name that opens to its questions. */
export function ItemList({ question: { slot, value, words, isUnfinished }, adding }: ItemListProps) {
  const { forms } = useWords();
  const language = useLanguage();
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const segments = useSegments(items);
  const [openOne, setOpenOne] = useState<string | null>(items.length === 1 ? itemSegment(items[0], 0) : null);
  const [focus, setFocus] = useState<RowFocus | null>(null);
  const [search, setSearch] = useState('');
  const addButton = useRef<HTMLButtonElement>(null);
  useOpeningFor(slot.path, setOpenOne);
  const { add, move, duplicate, remove } = useListDeeds(slot);
  const shown = useMatches({ slot, items, segments, search });
  const begin = (segment: string | null) => {
    setSearch('');
    setOpenOne(segment);
    setFocus(segment === null ? null : { segment, on: 'question' });
  };
  const deeds = useNewest<ListDeeds>({
    toggle: (segment) => {
      setFocus(null);
      setOpenOne(openOne === segment ? null : segment);
    },
    add: () => begin(add()),
    move,
    duplicate: (segment) => begin(duplicate(segment)),
    remove: (segment, name) => {
      const next = remove(segment, name);
      if (next === null) addButton.current?.focus();
      else setFocus({ segment: next, on: 'row' });
    },
  });
  const isLong = items.length > LONG_LIST;
  return (
    <Box role="group" aria-label={words.label} data-path={slot.path}>
      <PartHeading label={words.label} why={words.why} pattern={slot.pattern} />
      <FindingsHere path={slot.path} />
      {isUnfinished ? (
        <Typography variant="body2" color="warning">
          {forms.unfinished}
        </Typography>
      ) : null}
      {isLong || search !== '' ? (
        <Finding search={search} onSearch={setSearch} shown={shown.length} all={items.length} />
      ) : null}
      <ItemRows list={slot.path} {...{ segments, shown, isLong, openOne, focus, deeds }} />
      {shown.length === 0 && search !== '' ? (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {listWords[language].nothingFound(search)}
        </Typography>
      ) : null}
      {adding ?? <AddButton ref={addButton} pattern={slot.pattern} deeds={deeds} />}
    </Box>
  );
}

interface AddButtonProps {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly pattern: string;
  readonly deeds: RefObject<ListDeeds>;
}

const AddButton = memo(function AddButton({ ref, pattern, deeds }: AddButtonProps) {
  const name = addingWords(pattern, useLanguage());
  return (
    <Button ref={ref} size="small" variant="outlined" onClick={() => deeds.current.add()} startIcon={<AddIcon />}>
      {name}
    </Button>
  );
});

interface FindingProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly shown: number;
  readonly all: number;
}

const Finding = memo(function Finding({ search, onSearch, shown, all }: FindingProps) {
  const words = listWords[useLanguage()];
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 1 }}>
      <OutlinedInput
        size="small"
        type="search"
        value={search}
        placeholder={words.filter}
        onChange={({ target }) => onSearch(target.value)}
        inputProps={{ 'aria-label': words.filter }}
        sx={{ width: 260 }}
      />
      <Typography variant="body2" color="textSecondary" role="status">
        {search === '' ? '' : words.filtered(shown, all)}
      </Typography>
    </Box>
  );
});

interface Matching {
  readonly slot: Slot;
  readonly items: readonly unknown[];
  readonly segments: readonly string[];
  readonly search: string;
}

/** The segments of the items whose name or detail has the words searched for; `segments` itself when none are. */
function useMatches({ slot: { bare, pattern }, items, segments, search }: Matching): readonly string[] {
  const language = useLanguage();
  const schema = itemOf(bare);
  const sought = search.trim().toLocaleLowerCase(language);
  const agreement = useAgreement((whole) => (sought === '' ? null : whole));
  if (agreement === null || schema === undefined) return segments;
  const words = (item: unknown) =>
    [
      tellingName({ schema, item }, language, agreement) ?? '',
      itemDetail(join(pattern, '*'), item, { language, agreement }),
    ].join(' ');
  return segments.filter((_, at) => words(items[at]).toLocaleLowerCase(language).includes(sought));
}

/** Opens the item that holds the question somebody asked to go to. */
function useOpeningFor(list: string, open: (segment: string) => void): void {
  const focus = useFocus(({ path }) => path);
  useEffect(() => {
    if (focus?.startsWith(`${list}/`) !== true) return;
    const segment = focus.slice(list.length + 1).split('/')[0];
    const { open: draft } = useOpenDraft.getState();
    if (
      segment !== undefined &&
      draft !== null &&
      slotAt(workingTree(draft.history.present), join(list, segment)) !== null
    )
      open(segment);
  }, [focus, list, open]);
}

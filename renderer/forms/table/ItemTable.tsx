import { Box, Button, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { join } from '#core/agreement/path.ts';
import { isAsked } from '#renderer/forms/asked.ts';
import { headLook } from './tableLook.ts';
import { tables } from './tables.ts';
import { focusCell, nextPlace, placeOf, type CellPlace } from './tableKeys.ts';
import { TableRow, type NamedColumn, type TableDeeds } from './TableRow.tsx';
import { usePaste } from './usePaste.ts';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { PartHeading } from '#renderer/forms/PartHeading.tsx';
import { useNewest } from '#renderer/components/useNewest.ts';
import { useSegments } from '#renderer/forms/segments.ts';
import { useListDeeds } from '#renderer/forms/useListDeeds.ts';
import { showInContract } from '#renderer/preview/showInContract.ts';
import { Sorting } from '#renderer/sorting/Sorting.tsx';
import { useFocus } from '#renderer/state/focus.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { addingWords } from '#renderer/words/addingWords.ts';
import { fieldWords } from '#renderer/words/fields/fieldWords.ts';
import { tableWords } from '#renderer/words/tableWords.ts';

/** A table with more rows than this draws only those in sight. */
const MANY_ROWS = 30;

/** Things with a few short answers each: a row of cells for each, filled in where they stand or pasted from a spreadsheet. */
export function ItemTable({ question: { slot, value, words, isUnfinished } }: ControlProps) {
  const { forms } = useWords();
  const language = useLanguage();
  const { help } = tableWords[language];
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const segments = useSegments(items);
  const columns = useColumns(slot.pattern);
  const [openOne, setOpenOne] = useState<string | null>(null);
  const [goal, setGoal] = useState<CellPlace | null>(null);
  const table = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const deeds = useListDeeds(slot);
  useGoal(table, goal);
  useGoing(slot.path, { columns, segments, goTo: setGoal, open: setOpenOne });
  const { paste, refusal } = usePaste(slot, columns, (place) => setGoal({ ...place }));
  const rowDeeds = useNewest<TableDeeds>({
    toggle: (segment) => setOpenOne(openOne === segment ? null : segment),
    duplicate: (segment) => {
      deeds.duplicate(segment);
      setGoal({ row: segments.indexOf(segment) + 1, column: 0 });
    },
    remove: (segment, name) => {
      const at = segments.indexOf(segment);
      if (deeds.remove(segment, name) === null) addButton.current?.focus();
      else setGoal({ row: Math.min(at, segments.length - 2), column: 0 });
    },
  });
  const add = () => {
    deeds.add();
    setGoal({ row: items.length, column: 0 });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = placeOf(event.target);
    if (from === null) return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.altKey && by !== 0 && !(event.target instanceof HTMLSelectElement)) {
      event.preventDefault();
      deeds.move(from.row, from.row + by);
      setGoal({ row: Math.max(0, Math.min(from.row + by, items.length - 1)), column: from.column });
      return;
    }
    const next = nextPlace(event, from);
    if (next === null) return;
    event.preventDefault();
    if (next.row >= items.length && event.key === 'Enter') add();
    else focusCell(table.current, next);
  };
  return (
    <Box
      role="group"
      aria-label={words.label}
      data-path={slot.path}
      onPaste={paste}
      sx={{ '& .table-help': { opacity: 0 }, '&:focus-within .table-help': { opacity: 1 } }}
      onFocus={({ target }) => {
        const path = target.closest<HTMLElement>('[data-path]')?.dataset['path'];
        if (path !== undefined) showInContract(path);
      }}
    >
      <PartHeading label={words.label} why={words.why} pattern={slot.pattern} />
      <Box sx={{ containerType: 'inline-size', mt: 1 }}>
        <Sorting rows={segments} onMove={deeds.move}>
          {items.length === 0 ? null : (
            <Box
              ref={table}
              role="table"
              aria-label={words.label}
              aria-rowcount={items.length + 1}
              onKeyDown={onKeyDown}
            >
              <Box role="rowgroup" sx={{ borderBottom: 1, borderColor: 'divider' }}>
                <Box role="row" sx={headLook(columns)}>
                  {columns.map(({ key, label }) => (
                    <Box
                      key={key}
                      role="columnheader"
                      sx={{ px: 0.75, py: 0.5, fontSize: 13, color: 'text.secondary' }}
                    >
                      {label}
                    </Box>
                  ))}
                </Box>
              </Box>
              {segments.map((segment, index) => (
                <TableRow
                  key={segment}
                  path={join(slot.path, segment)}
                  segment={segment}
                  index={index}
                  columns={columns}
                  isOpen={openOne === segment}
                  isOneOfMany={items.length > MANY_ROWS}
                  deeds={rowDeeds}
                />
              ))}
            </Box>
          )}
        </Sorting>
      </Box>
      {isUnfinished ? (
        <Typography variant="body2" color="warning" sx={{ mt: 0.5 }}>
          {forms.unfinished}
        </Typography>
      ) : null}
      {refusal === null ? null : <Refusal>{refusal}</Refusal>}
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5, mt: 1 }}>
        <Button
          ref={addButton}
          size="small"
          variant="outlined"
          onClick={add}
          startIcon={<AddIcon />}
          sx={{ flexShrink: 0 }}
        >
          {addingWords(slot.pattern, language)}
        </Button>
        <Typography className="table-help" variant="body2" color="textSecondary">
          {help}
        </Typography>
      </Box>
    </Box>
  );
}

function Refusal({ children }: { readonly children: string }) {
  return (
    <Typography role="alert" variant="body2" color="error" sx={{ mt: 0.5 }}>
      {children}
    </Typography>
  );
}

function useColumns(pattern: string): readonly NamedColumn[] {
  const language = useLanguage();
  const type = useAgreement((agreement) => agreement.type);
  return useMemo(
    () =>
      (tables[pattern] ?? []).flatMap((column) => {
        const at = join(pattern, '*', column.key);
        return isAsked(at, type) ? [{ ...column, label: fieldWords(at, language, type).label }] : [];
      }),
    [pattern, language, type],
  );
}

/** Puts the keyboard into a cell as soon as it is there. */
function useGoal(table: RefObject<HTMLElement | null>, goal: CellPlace | null): void {
  const reached = useRef<CellPlace | null>(null);
  useEffect(() => {
    if (goal !== null && reached.current !== goal && focusCell(table.current, goal)) reached.current = goal;
  });
}

interface Going {
  readonly columns: readonly NamedColumn[];
  readonly segments: readonly string[];
  readonly goTo: (place: CellPlace) => void;
  readonly open: (segment: string) => void;
}

/** Leads to the cell that somebody asked to go to, or opens the row that holds it. */
function useGoing(list: string, { columns, segments, goTo, open }: Going): void {
  const focus = useFocus(({ path }) => path);
  const newest = useNewest({ columns, segments, goTo, open });
  useEffect(() => {
    if (focus?.startsWith(`${list}/`) !== true) return;
    const [segment = '', key] = focus.slice(list.length + 1).split('/');
    const now = newest.current;
    const row = now.segments.indexOf(segment);
    const column = now.columns.findIndex((one) => one.key === key);
    if (row < 0) return;
    if (column >= 0 || key === undefined) now.goTo({ row, column: Math.max(column, 0) });
    else now.open(segment);
  }, [focus, list, newest]);
}

import { Box, Skeleton } from '@mui/material';
import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { DraftSummary } from '#core/bridge/drafts.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { startWords } from '#renderer/words/startWords.ts';
import { DraftRow, ROW_HEIGHT } from './DraftRow.tsx';
import { GridHead, HEAD_HEIGHT } from './GridHead.tsx';
import { useActiveRow } from './useActiveRow.ts';
import type { DraftPages } from './useDraftPages.ts';
import { useNow } from './useNow.ts';
import { useRows } from './useRows.ts';

interface DraftGridProps {
  readonly pages: DraftPages;
  readonly total: number;
  readonly search: string;
  readonly selected: ReadonlySet<string>;
  readonly onSelected: (selected: ReadonlySet<string>) => void;
  readonly onSelectAll: () => void;
  readonly onOpen: (draft: DraftSummary) => void;
  readonly onMenu: (draft: DraftSummary, anchor: HTMLElement) => void;
  readonly onRename: (draft: DraftSummary) => void;
  readonly onDelete: (draft: DraftSummary) => void;
}

/** The drafts of a shelf as a table of which only what is in sight is drawn. One row is in the tab order; arrows move. */
export function DraftGrid(props: DraftGridProps) {
  const { pages, total, search, selected, onSelected, onSelectAll, onOpen, onRename, onDelete } = props;
  const { list, keys } = startWords[useLanguage()];
  const help = useId();
  const { box, first, last, inSight, onScroll, bringIntoSight } = useRows(total, HEAD_HEIGHT);
  const { active, setActive, follow, leave } = useActiveRow(total, { box, inSight, bringIntoSight });
  const { select, open, menu } = useRowDeeds(props, setActive);
  const now = useNow();
  const { show, draftAt } = pages;
  useEffect(() => show(first, last), [show, first, last]);
  const keyed = (event: KeyboardEvent) => {
    const isRow = event.target instanceof HTMLElement && event.target.role === 'row';
    const draft = draftAt(active);
    const next = follow(event.key);
    if (next !== null && event.shiftKey) select(next, true);
    else if (next !== null) event.preventDefault();
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') onSelectAll();
    else if (draft === undefined) return;
    else if (event.key === 'F2') onRename(draft);
    else if (event.key === 'Delete') onDelete(draft);
    else if (isRow && event.key === 'Enter') onOpen(draft);
    else if (isRow && event.key === ' ') select(active, false);
    else return;
    event.preventDefault();
  };
  const shown = Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
  const stop = active >= first && active <= last ? active : first;
  return (
    <Box
      ref={box}
      role="grid"
      aria-label={list}
      aria-describedby={help}
      aria-multiselectable
      aria-rowcount={total + 1}
      onScroll={onScroll}
      onKeyDown={keyed}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) leave();
      }}
      sx={{
        flex: 1,
        minHeight: 0,
        overflow: 'auto',
        containerType: 'inline-size',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <span id={help} hidden>
        {keys}
      </span>
      <GridHead
        total={total}
        selected={selected.size}
        onSelectAll={onSelectAll}
        onSelectNone={() => onSelected(new Set())}
      />
      <Box role="rowgroup" sx={{ position: 'relative', height: total * ROW_HEIGHT }}>
        {shown.map((index) => {
          const draft = draftAt(index);
          return draft === undefined ? (
            <ComingRow key={index} index={index} />
          ) : (
            <DraftRow
              key={draft.draft}
              draft={draft}
              index={index}
              search={search}
              now={now}
              isSelected={selected.has(draft.draft)}
              isActive={index === stop}
              onOpen={open}
              onSelect={select}
              onMenu={menu}
            />
          );
        })}
      </Box>
    </Box>
  );
}

/** A row that is on its way. */
function ComingRow({ index }: { readonly index: number }) {
  return (
    <Box
      role="row"
      aria-rowindex={index + 2}
      sx={{ position: 'absolute', left: 52, right: 0, top: index * ROW_HEIGHT, pt: 1.25 }}
    >
      <Box role="gridcell">
        <Skeleton animation={false} width="40%" />
        <Skeleton animation={false} width="25%" />
      </Box>
    </Box>
  );
}

/** What rows do when they are clicked. The functions never change, so that a row is drawn again only when it changes. */
function useRowDeeds(props: DraftGridProps, setActive: (row: number) => void) {
  const [from, setFrom] = useState(0);
  const latest = useLatest({ ...props, from });
  const select = useCallback(
    (index: number, isRange: boolean) => {
      const { pages, selected, onSelected, from } = latest.current;
      const [low, high] = isRange ? [Math.min(from, index), Math.max(from, index)] : [index, index];
      const ids = Array.from({ length: high - low + 1 }, (_, offset) => pages.draftAt(low + offset)?.draft);
      const changed = new Set(selected);
      for (const id of ids) if (id !== undefined && (isRange || !changed.delete(id))) changed.add(id);
      setFrom(isRange ? from : index);
      setActive(index);
      onSelected(changed);
    },
    [latest, setActive],
  );
  const open = useCallback(
    (index: number, event: { readonly ctrlKey: boolean; readonly shiftKey: boolean }) => {
      const draft = latest.current.pages.draftAt(index);
      if (event.ctrlKey || event.shiftKey) select(index, event.shiftKey);
      else if (draft !== undefined) latest.current.onOpen(draft);
    },
    [latest, select],
  );
  const menu = useCallback(
    (index: number, anchor: HTMLElement) => {
      const draft = latest.current.pages.draftAt(index);
      setActive(index);
      if (draft !== undefined) latest.current.onMenu(draft, anchor);
    },
    [latest, setActive],
  );
  return { select, open, menu };
}

/** What functions that never change must know of the last drawing. */
function useLatest<Value>(value: Value) {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}

import { Box, Button } from '@mui/material';
import { memo, useEffect, type KeyboardEvent, type RefObject } from 'react';
import type { Path } from '#core/agreement/path.ts';
import { calmIcons } from './calmActions.ts';
import { OpenItem } from './OpenItem.tsx';
import { RowAction } from './RowAction.tsx';
import { useItemDetail, useItemName } from './useItem.ts';
import { useStaysInPlace } from './useStaysInPlace.ts';
import { DragHandle } from '#renderer/sorting/DragHandle.tsx';
import { useSortedRow } from '#renderer/sorting/useSortedRow.ts';
import { useWords } from '#renderer/state/session.ts';
import { FindingMark } from '#renderer/findings/FindingMark.tsx';
import { useFindingsWithin } from '#renderer/state/checks.ts';
import { Chevron } from '#renderer/components/Chevron.tsx';

export interface RowDeeds {
  readonly toggle: (segment: string) => void;
  readonly move: (from: number, to: number) => void;
  readonly duplicate: (segment: string) => void;
  readonly remove: (segment: string, name: string) => void;
}

export interface ItemRowProps {
  readonly path: Path;
  readonly segment: string;
  readonly index: number;
  readonly isLast: boolean;
  readonly isOpen: boolean;
  /** The keyboard goes into the first question, or to the row's own button. */
  readonly focus: 'question' | 'row' | null;
  /** Rows out of sight need not be drawn. */
  readonly isOneOfMany: boolean;
  /** Places mean nothing while only some of the rows are shown. */
  readonly mayMove: boolean;
  /** In a box that stays the same, so that rows are drawn again only when something of theirs changes. */
  readonly deeds: RefObject<RowDeeds>;
}

/** About the height of a row that is not open, in pixels. */
export const ROW_HEIGHT = 46;

/** A thing of a list: a line with its name that opens to its questions. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { path, segment, index, isLast, isOpen, focus, isOneOfMany, mayMove, deeds } = props;
  const { forms } = useWords();
  const name = useItemName(path, index);
  const detail = useItemDetail(path);
  const findings = useFindingsWithin(path);
  const { attach, style, handle } = useSortedRow(segment);
  const { element: toggle, press } = useStaysInPlace<HTMLButtonElement>();
  useEffect(() => {
    if (focus === 'row') toggle.current?.focus();
  }, [focus, toggle]);
  const moveByKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0 || !mayMove) return;
    event.preventDefault();
    deeds.current.move(index, index + by);
  };
  return (
    <Box
      component="li"
      ref={attach}
      style={style}
      sx={{
        borderBottom: 1,
        borderColor: 'divider',
        ...(isOneOfMany && !isOpen ? { contentVisibility: 'auto', containIntrinsicSize: `auto ${ROW_HEIGHT}px` } : {}),
      }}
    >
      <Box
        sx={{ display: 'flex', alignItems: 'center', gap: 0.25, px: 0.25, py: 0.25, ...calmIcons }}
        onKeyDown={moveByKey}
      >
        {mayMove ? <DragHandle name={name} handle={handle} /> : null}
        <Button
          ref={toggle}
          color="inherit"
          onClick={() => {
            press();
            deeds.current.toggle(segment);
          }}
          aria-expanded={isOpen}
          startIcon={<Chevron isUp={isOpen} />}
          sx={{ flex: 1, minWidth: 0, px: 0.5, py: 0.5, justifyContent: 'flex-start', textAlign: 'left' }}
        >
          <Box component="span" sx={{ minWidth: 0 }}>
            <Box component="span" title={name} sx={{ ...lines(2), overflowWrap: 'anywhere' }}>
              {name}
            </Box>
            {detail === '' ? null : (
              <Box component="span" title={detail} sx={{ ...lines(1), ...QUIET }}>
                {detail}
              </Box>
            )}
          </Box>
        </Button>
        <FindingMark findings={findings} />
        <Box component="span" className="actions" sx={{ display: 'flex' }}>
          {mayMove ? (
            <>
              <RowAction
                icon="up"
                label={forms.moveUp(name)}
                isDisabled={index === 0}
                onClick={() => deeds.current.move(index, index - 1)}
              />
              <RowAction
                icon="down"
                label={forms.moveDown(name)}
                isDisabled={isLast}
                onClick={() => deeds.current.move(index, index + 1)}
              />
            </>
          ) : null}
          <RowAction icon="copy" label={forms.duplicate(name)} onClick={() => deeds.current.duplicate(segment)} />
          <RowAction icon="remove" label={forms.remove(name)} onClick={() => deeds.current.remove(segment, name)} />
        </Box>
      </Box>
      {isOpen ? <OpenItem path={path} takesFocus={focus === 'question'} /> : null}
    </Box>
  );
});

const QUIET = { fontWeight: 400, fontSize: 13, color: 'text.secondary' } as const;

/** No more lines than these; what has no room in them ends in an ellipsis. */
function lines(most: number) {
  return {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: most,
    overflow: 'hidden',
    lineHeight: 1.35,
  } as const;
}

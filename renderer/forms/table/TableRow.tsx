import { Box, IconButton } from '@mui/material';
import { memo, type RefObject } from 'react';
import type { Path } from '#core/agreement/path.ts';
import { join } from '#core/agreement/path.ts';
import { Cell } from './Cell.tsx';
import { cellLook, columnLabelLook, rowLook } from './tableLook.ts';
import type { Column } from './tables.ts';
import { cellMark } from './tableKeys.ts';
import { calmIcons } from '#renderer/forms/calmActions.ts';
import { RowAction } from '#renderer/forms/RowAction.tsx';
import { OpenItem } from '#renderer/forms/OpenItem.tsx';
import { useItemName } from '#renderer/forms/useItem.ts';
import { useStaysInPlace } from '#renderer/forms/useStaysInPlace.ts';
import { DragHandle } from '#renderer/sorting/DragHandle.tsx';
import { useSortedRow } from '#renderer/sorting/useSortedRow.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { tableWords } from '#renderer/words/tableWords.ts';
import { Chevron } from '#renderer/components/Chevron.tsx';

export interface TableDeeds {
  readonly toggle: (segment: string) => void;
  readonly duplicate: (segment: string) => void;
  readonly remove: (segment: string, name: string) => void;
}

export type NamedColumn = Column & { readonly label: string };

interface TableRowProps {
  readonly path: Path;
  readonly segment: string;
  readonly index: number;
  readonly columns: readonly NamedColumn[];
  readonly isOpen: boolean;
  /** Rows out of sight need not be drawn. */
  readonly isOneOfMany: boolean;
  /** In a box that stays the same, so that rows are drawn again only when something of theirs changes. */
  readonly deeds: RefObject<TableDeeds>;
}

/** A row of cells, and all its questions below it when it is opened. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { path, segment, index, columns, isOpen, isOneOfMany, deeds } = props;
  const { forms } = useWords();
  const words = tableWords[useLanguage()];
  const name = useItemName(path, index);
  const { attach, style, handle } = useSortedRow(segment);
  const { element: toggle, press } = useStaysInPlace<HTMLButtonElement>();
  const details = isOpen ? words.fewerDetails(name) : words.details(name);
  return (
    <Box
      ref={attach}
      style={style}
      role="rowgroup"
      data-path={path}
      sx={{
        borderBottom: 1,
        borderColor: 'divider',
        ...(isOneOfMany && !isOpen ? { contentVisibility: 'auto', containIntrinsicSize: 'auto 38px' } : {}),
      }}
    >
      <Box role="row" aria-label={words.row(index + 1)} sx={{ ...rowLook(columns), ...calmIcons }}>
        <Box role="cell" className="handle" {...{ 'data-row-index': index }}>
          <DragHandle name={name} handle={handle} />
        </Box>
        {columns.map((column, at) => (
          <Box
            key={column.key}
            role="cell"
            className="cell"
            {...cellMark({ row: index, column: at })}
            sx={cellLook(columns, column)}
          >
            <Box aria-hidden className="column-label" sx={columnLabelLook}>
              {column.label}
            </Box>
            <Cell path={join(path, column.key)} column={column.label} row={index + 1} />
          </Box>
        ))}
        <Box role="cell" className="actions">
          <IconButton
            ref={toggle}
            size="small"
            aria-expanded={isOpen}
            aria-label={details}
            title={details}
            onClick={() => {
              press();
              deeds.current.toggle(segment);
            }}
          >
            <Chevron isUp={isOpen} />
          </IconButton>
          <RowAction icon="copy" label={forms.duplicate(name)} onClick={() => deeds.current.duplicate(segment)} />
          <RowAction icon="remove" label={forms.remove(name)} onClick={() => deeds.current.remove(segment, name)} />
        </Box>
      </Box>
      {isOpen ? (
        <Box role="row">
          <Box role="cell" aria-colspan={columns.length + 2}>
            <OpenItem path={path} takesFocus={false} />
          </Box>
        </Box>
      ) : null}
    </Box>
  );
});

import { Box } from '@mui/material';
import { memo, type RefObject } from 'react';
import { join, type Path } from '#core/agreement/path.ts';
import { Sorting } from '#renderer/sorting/Sorting.tsx';
import { ROW_HEIGHT, type ItemRowProps, type RowDeeds } from './ItemRow.tsx';
import { ListRow } from './ListRow.tsx';

/** The row that is to have the keyboard, in its first question or on its own button. */
export interface RowFocus {
  readonly segment: string;
  readonly on: NonNullable<ItemRowProps['focus']>;
}

interface ItemRowsProps {
  readonly list: Path;
  readonly segments: readonly string[];
  /** Those of the segments that are shown: the same list as `segments` when nothing is searched for. */
  readonly shown: readonly string[];
  readonly isLong: boolean;
  readonly openOne: string | null;
  readonly focus: RowFocus | null;
  readonly deeds: RefObject<RowDeeds>;
}

/** The rows of a list. What is typed within one of them draws none of the others again. */
export const ItemRows = memo(function ItemRows(props: ItemRowsProps) {
  const { list, segments, shown, isLong, openOne, focus, deeds } = props;
  const isWhole = shown === segments;
  const isShown = new Set(shown);
  return (
    <Sorting rows={segments} onMove={(from, to) => deeds.current.move(from, to)} isDisabled={!isWhole}>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          p: 0,
          my: 1,
          ...(isLong ? { contentVisibility: 'auto', containIntrinsicSize: `auto ${shown.length * ROW_HEIGHT}px` } : {}),
        }}
      >
        {segments.map((segment, index) =>
          isShown.has(segment) ? (
            <ListRow
              key={segment}
              path={join(list, segment)}
              segment={segment}
              index={index}
              isLast={index === segments.length - 1}
              isOpen={openOne === segment}
              focus={focus?.segment === segment ? focus.on : null}
              isOneOfMany={isLong}
              mayMove={isWhole && segments.length > 1}
              deeds={deeds}
            />
          ) : null,
        )}
      </Box>
    </Sorting>
  );
});

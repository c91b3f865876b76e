import { Box } from '@mui/material';
import { memo } from 'react';
import { useNear } from '#renderer/components/useNear.ts';
import { ItemRow, ROW_HEIGHT, type ItemRowProps } from './ItemRow.tsx';

/** So many rows fill a high window; those after them are drawn when somebody comes near. */
const DRAWN_AT_ONCE = 24;

/** A row of a list of any length: far out of sight it is an empty line. */
export const ListRow = memo(function ListRow(props: ItemRowProps) {
  const { index, isOpen, focus } = props;
  const [place, isNear] = useNear<HTMLLIElement>(index < DRAWN_AT_ONCE || isOpen || focus !== null);
  return isNear ? <ItemRow {...props} /> : <Box component="li" ref={place} sx={{ height: ROW_HEIGHT }} />;
});

import { Box } from '@mui/material';
import { memo } from 'react';
import { useNear } from '#renderer/components/useNear.ts';
import { useFocus } from '#renderer/state/focus.ts';
import { TargetTable, type TargetTableProps } from './TargetTable.tsx';

/** Title, column names and buttons of a table, and one of its rows: their heights in pixels. */
const FRAME = 88;
const ROW = 36;

interface NearTableProps extends TargetTableProps {
  readonly isFirst: boolean;
}

/** A table of targets; far out of sight it is a place of about its size. */
export const NearTable = memo(function NearTable({ metric, rows, isFirst }: NearTableProps) {
  const isMeant = useFocus(({ path }) => {
    const [list, row = ''] = path?.split('/') ?? [];
    return list === 'objectives' && rows.includes(row);
  });
  const [place, isNear] = useNear<HTMLDivElement>(isFirst || isMeant);
  if (isNear) return <TargetTable metric={metric} rows={rows} />;
  return <Box ref={place} sx={{ height: FRAME + rows.length * ROW }} />;
});

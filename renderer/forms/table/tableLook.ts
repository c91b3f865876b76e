import type { Column } from './tables.ts';

const HANDLE = 20;
const ACTIONS = 84;

/** The container query that holds where there is room for all columns beside each other. */
export function wideAt(columns: readonly Column[]): string {
  const room = columns.reduce((sofar, { width }) => sofar + width, HANDLE + ACTIONS);
  return `@container (min-width: ${room}px)`;
}

/** The columns beside each other where there is room; otherwise two in a line, one below the other in each line, with labels. */
export function rowLook(columns: readonly Column[]) {
  return {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(max(40%, min(100%, 150px)), 1fr))',
    columnGap: 1,
    rowGap: 0.5,
    py: 1,
    pl: `${HANDLE}px`,
    pr: `${ACTIONS / 3}px`,
    minHeight: ACTIONS + 4,
    alignContent: 'flex-start',
    position: 'relative',
    '& > .handle': { position: 'absolute', left: 0, top: 8, width: HANDLE },
    '& > .actions': { position: 'absolute', right: 0, top: 4, display: 'flex', flexDirection: 'column' },
    [wideAt(columns)]: {
      minHeight: 0,
      alignContent: 'normal',
      gridTemplateColumns: columns.map(({ width, share }) => `minmax(${width}px, ${share}fr)`).join(' '),
      columnGap: 0,
      py: 0.25,
      pr: `${ACTIONS}px`,
      '& > .handle': { position: 'absolute', left: 0, top: 6, width: HANDLE },
      '& > .actions': { position: 'absolute', right: 0, top: 2, display: 'flex', flexDirection: 'row' },
      '& .column-label': { display: 'none' },
    },
  } as const;
}

/** A cell: a long text takes a line of its own where not all columns stand beside each other. */
export function cellLook(columns: readonly Column[], { share }: Column) {
  return {
    minWidth: 0,
    gridColumn: share >= 3 ? '1 / -1' : 'auto',
    [wideAt(columns)]: { gridColumn: 'auto' },
  } as const;
}

/** The heads of the columns: only where they stand beside each other. */
export function headLook(columns: readonly Column[]) {
  return {
    display: 'none',
    [wideAt(columns)]: {
      display: 'grid',
      gridTemplateColumns: columns.map(({ width, share }) => `minmax(${width}px, ${share}fr)`).join(' '),
      pl: `${HANDLE}px`,
      pr: `${ACTIONS}px`,
    },
  } as const;
}

export const columnLabelLook = { px: 0.75, fontSize: 13, lineHeight: 1.3, color: 'text.secondary' } as const;

import { useCallback, useLayoutEffect, useState } from 'react';
import { rowAfter } from './rowKeys.ts';
import type { Rows } from './useRows.ts';

export interface ActiveRow {
  readonly active: number;
  readonly setActive: (row: number) => void;
  /** Goes where a key leads and answers with that row; `null` when it leads nowhere. */
  readonly follow: (key: string) => number | null;
  /** To be called when the keyboard leaves the list. */
  readonly leave: () => void;
}

/** The row that the keyboard is in. It keeps the keyboard when it is drawn only after the list has scrolled. */
export function useActiveRow(
  total: number,
  { box, inSight, bringIntoSight }: Pick<Rows, 'box' | 'inSight' | 'bringIntoSight'>,
): ActiveRow {
  const [active, setActive] = useState(0);
  const [isMoving, setMoving] = useState(false);
  // After every drawing, because a row that is scrolled to is drawn only then.
  useLayoutEffect(() => {
    if (isMoving) box.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  });
  const follow = (key: string) => {
    const next = rowAfter(key, active, { total, inSight });
    if (next === null) return null;
    setMoving(true);
    setActive(next);
    bringIntoSight(next);
    return next;
  };
  return { active, setActive, follow, leave: useCallback(() => setMoving(false), []) };
}

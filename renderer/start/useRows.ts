import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { ROW_HEIGHT } from './DraftRow.tsx';

/** Rows drawn beyond those in sight, so that none is missing while one scrolls. */
const SPARE = 8;
/** Where the height cannot be known. */
const USUAL_HEIGHT = 600;

export interface Rows {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly first: number;
  readonly last: number;
  /** How many rows are in sight. */
  readonly inSight: number;
  readonly onScroll: () => void;
  readonly bringIntoSight: (index: number) => void;
}

/** Which rows of a long list are to be drawn. `headHeight` is what stays above them while they scroll. */
export function useRows(total: number, headHeight: number): Rows {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(USUAL_HEIGHT);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight || USUAL_HEIGHT));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const bringIntoSight = useCallback(
    (index: number) => {
      const element = box.current;
      if (element === null) return;
      const [above, below] = [index * ROW_HEIGHT, (index + 1) * ROW_HEIGHT + headHeight - element.clientHeight];
      element.scrollTop = Math.min(Math.max(element.scrollTop, below), above);
    },
    [headHeight],
  );
  const inSight = Math.max(1, Math.floor((height - headHeight) / ROW_HEIGHT));
  return {
    box,
    first: Math.max(0, Math.floor(top / ROW_HEIGHT) - SPARE),
    last: Math.min(total, Math.ceil((top + height) / ROW_HEIGHT) + SPARE) - 1,
    inSight,
    onScroll: () => setTop(box.current?.scrollTop ?? 0),
    bringIntoSight,
  };
}

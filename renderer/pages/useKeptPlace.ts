import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Keeps what is read where it is when the pages become larger or smaller. */
export function useKeptPlace(pane: RefObject<HTMLElement | null>, scale: number): void {
  const before = useRef(scale);
  useLayoutEffect(() => {
    const element = pane.current;
    const ratio = before.current === 0 ? 1 : scale / before.current;
    before.current = scale;
    if (element === null || ratio === 1) return;
    element.scrollTo({ top: element.scrollTop * ratio, left: (element.scrollWidth - element.clientWidth) / 2 });
  }, [pane, scale]);
}

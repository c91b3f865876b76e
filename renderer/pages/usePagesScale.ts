import { useEffect, useState, type RefObject } from 'react';

/** Pixels of the window to a point of paper, where a page is as large as on paper. */
const AS_PRINTED = 4 / 3;
const MARGIN = 16;

/** Pixels to a point: at 100 per cent a page is as wide as there is room, and never larger than on paper. */
export function usePagesScale(pane: RefObject<HTMLElement | null>, width: number, zoom: number): number {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const element = pane.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth - 2 * MARGIN));
    observer.observe(element);
    return () => observer.disconnect();
  }, [pane]);
  return (Math.min(AS_PRINTED, Math.max(room, 0) / width) * zoom) / 100;
}

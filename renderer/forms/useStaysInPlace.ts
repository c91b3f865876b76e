import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * A line that opens stays where it was pressed, also when another one above it closes at the same time. `press` is called
 * before the change that a press makes; `element` is the line.
 */
export function useStaysInPlace<Line extends HTMLElement>() {
  const element: RefObject<Line | null> = useRef<Line>(null);
  const pressedAt = useRef<number | null>(null);
  useLayoutEffect(() => {
    const before = pressedAt.current;
    pressedAt.current = null;
    if (before === null || element.current === null) return;
    const moved = element.current.getBoundingClientRect().top - before;
    element.current.closest('main')?.scrollBy({ top: moved });
  });
  const press = () => {
    pressedAt.current = element.current?.getBoundingClientRect().top ?? null;
  };
  return { element, press };
}

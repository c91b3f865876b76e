import { useEffect } from 'react';
import type { Path } from '#core/agreement/path.ts';
import { useFocus } from '#renderer/state/focus.ts';

/** How long a list takes to unfold the item that a question is in, in milliseconds. */
const UNFOLDING = 120;

/**
 * Keeps a question that was gone to in view when something unfolds above it; and where it is not shown by itself (a cell of
 * a table), goes to the nearest one around it.
 */
export function useNearestQuestion(): void {
  const focus = useFocus(({ path }) => path);
  useEffect(() => {
    if (focus === null) return;
    const timer = setTimeout(() => {
      const nearest = nearestTo(focus);
      if (nearest === undefined) return;
      nearest.scrollIntoView({ block: 'nearest' });
      if (nearest.contains(document.activeElement)) return;
      nearest.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
    }, UNFOLDING);
    return () => clearTimeout(timer);
  }, [focus]);
}

function nearestTo(focus: Path): HTMLElement | undefined {
  const shown = [...document.querySelectorAll<HTMLElement>('main [data-path]')];
  const segments = focus.split('/');
  for (let depth = segments.length; depth > 0; depth -= 1) {
    const path = segments.slice(0, depth).join('/');
    const found = shown.find(({ dataset }) => dataset['path'] === path);
    if (found !== undefined) return found;
  }
  return undefined;
}

import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { itemSegment } from '#core/agreement/path.ts';

/** The path segments of the items of a list: the same list as before while they are the same. */
export function useSegments(items: readonly unknown[]): readonly string[] {
  return useSameTexts(items.map(itemSegment));
}

/** The same list as before while it has the same texts. */
export function useSameTexts(texts: readonly string[]): readonly string[] {
  const key = JSON.stringify(texts);
  return useMemo(() => JSON.parse(key) as readonly string[], [key]);
}

/** A box that stays the same and holds what was handed in last. */
export function useNewest<Value>(value: Value): RefObject<Value> {
  const newest = useRef(value);
  useEffect(() => {
    newest.current = value;
  });
  return newest;
}

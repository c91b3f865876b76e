import { useMemo } from 'react';
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

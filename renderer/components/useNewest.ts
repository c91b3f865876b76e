import { useEffect, useRef, type RefObject } from 'react';

/** A box that stays the same and holds what was handed in last. */
export function useNewest<Value>(value: Value): RefObject<Value> {
  const newest = useRef(value);
  useEffect(() => {
    newest.current = value;
  });
  return newest;
}

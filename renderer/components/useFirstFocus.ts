import { useEffect, useRef, type RefObject } from 'react';

/** For what has the keyboard when it appears: the one thing a dialog was opened for. */
export function useFirstFocus<Element extends HTMLElement>(isMeant = true): RefObject<Element | null> {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (isMeant) element.current?.focus();
  }, [isMeant]);
  return element;
}

import { useEffect, useRef, useState, type RefObject } from 'react';

/** How far out of sight something is drawn already, so that nobody sees it come. */
const MARGIN = '800px 0px';

type Meet = () => void;

const awaited = new Map<Element, Meet>();
let observer: IntersectionObserver | null = null;

/**
 * Whether something is near the part of the window that is seen, or once was: far from it a place of about its size is
 * enough, so that a list of hundreds opens at once. `isWanted` draws it wherever it is.
 */
export function useNear<Place extends Element>(isWanted: boolean): readonly [RefObject<Place | null>, boolean] {
  const place = useRef<Place>(null);
  const [isNear, setNear] = useState(isWanted || !('IntersectionObserver' in window));
  if (isWanted && !isNear) setNear(true);
  useEffect(() => {
    if (isNear || place.current === null) return undefined;
    return awaitNear(place.current, () => setNear(true));
  }, [isNear]);
  return [place, isNear];
}

/** Calls once when the element comes near; all elements share one observer. */
function awaitNear(element: Element, meet: Meet): () => void {
  observer ??= new IntersectionObserver(met, { rootMargin: MARGIN, scrollMargin: MARGIN });
  awaited.set(element, meet);
  observer.observe(element);
  return () => forget(element);
}

function met(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    const meet = awaited.get(target);
    forget(target);
    meet?.();
  }
}

function forget(element: Element): void {
  awaited.delete(element);
  observer?.unobserve(element);
}

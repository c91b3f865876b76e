import { useEffect, useState } from 'react';
import type { LibraryEntry } from '#core/library/entry.ts';
import { searchInSteps } from '#core/library/search.ts';
import { synonymGroups } from '#renderer/words/glossary/synonymGroups.ts';

/** How long the window may be kept from typing and drawing at a time, in milliseconds. */
const SLICE = 8;

type Find = (typed: string) => readonly number[] | null;

interface Made {
  readonly entries: readonly LibraryEntry[];
  readonly find: Find;
}

/** The search in entries, once it was made; `null` until then. It is made a slice at a time, so that nothing waits for it. */
export function useSearch(entries: readonly LibraryEntry[]): Find | null {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    const steps = searchInSteps(
      entries.map(({ clause }) => clause),
      synonymGroups(),
    );
    let timer = setTimeout(goOn);
    function goOn() {
      const end = performance.now() + SLICE;
      while (performance.now() < end) {
        const step = steps.next();
        if (step.done === true) return setMade({ entries, find: step.value });
      }
      timer = setTimeout(goOn);
    }
    return () => clearTimeout(timer);
  }, [entries]);
  return made?.entries === entries ? made.find : null;
}

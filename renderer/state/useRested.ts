import { useEffect, useState } from 'react';
import { useOpenDraft } from './openDraft.ts';

/** How long the typing must rest, in milliseconds. */
const REST = 500;

/** What `find` finds out about the open draft, which takes a while: found out again when the typing rests, or by another `find`. */
export function useRested<Found>(find: () => Found): Found {
  const [last, setLast] = useState(() => ({ find, found: find() }));
  if (last.find !== find) setLast({ find, found: find() });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const end = useOpenDraft.subscribe(({ open }, before) => {
      if (open?.history.present === before.open?.history.present) return;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => setLast({ find, found: find() }), REST);
    });
    return () => {
      end();
      if (timer !== null) clearTimeout(timer);
    };
  }, [find]);
  return last.found;
}

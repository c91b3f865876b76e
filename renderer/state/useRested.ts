import { useEffect, useState } from 'react';
import { useOpenDraft } from './openDraft.ts';

/** How long the typing must rest, in milliseconds. */
const REST = 500;

/** Something that takes a while to find out about the open draft, found out again when the typing rests. */
export function useRested<Found>(find: () => Found): Found {
  const [found, setFound] = useState(find);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const end = useOpenDraft.subscribe(({ open }, before) => {
      if (open?.history.present === before.open?.history.present) return;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => setFound(find()), REST);
    });
    return () => {
      end();
      if (timer !== null) clearTimeout(timer);
    };
  }, [find]);
  return found;
}

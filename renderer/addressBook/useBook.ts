import { useCallback, useEffect, useRef, useState } from 'react';
import type { Party } from '#core/agreement/party.ts';
import { desktop } from '#renderer/desktop.ts';
import { showProblem } from '#renderer/state/session.ts';

export type PartyShelf = 'book' | 'bin';

export interface Book {
  /** `null` until they are known. */
  readonly parties: readonly Party[] | null;
  readonly refresh: () => void;
}

/** The parties of a shelf that match a search, read anew whenever it changes. */
export function useBook(search: string, shelf: PartyShelf): Book {
  const [parties, setParties] = useState<readonly Party[] | null>(null);
  const newest = useRef(0);
  const refresh = useCallback(() => {
    const asked = (newest.current += 1);
    void desktop()
      .ask.listParties({ search, shelf })
      .then((listed) => {
        if (asked !== newest.current) return;
        if (listed.ok) setParties(listed.value);
        else showProblem(listed.problem);
      });
  }, [search, shelf]);
  useEffect(refresh, [refresh]);
  return { parties, refresh };
}

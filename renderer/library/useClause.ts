import { useEffect, useState } from 'react';
import type { ClauseUse } from '#core/bridge/library.ts';
import type { ClauseVersion, LibraryEntry } from '#core/library/entry.ts';
import { desktop } from '#renderer/desktop.ts';
import { showProblem } from '#renderer/state/session.ts';

interface KnownClause {
  readonly versions: readonly ClauseVersion[];
  /** `null` until they are read. */
  readonly uses: readonly ClauseUse[] | null;
}

/** What is read of a clause once it is looked at: its versions, and the drafts that have copies. */
export function useClause(entry: LibraryEntry): KnownClause {
  const [known, setKnown] = useState<KnownClause>({ versions: [], uses: null });
  useEffect(() => {
    let isWanted = true;
    const { ask } = desktop();
    // Whatever is saved of a clause makes another entry of it.
    const { id } = entry.clause;
    void Promise.all([ask.readClause({ clause: id }), ask.listClauseUses({ clause: id })]).then(([read, uses]) => {
      if (!isWanted) return;
      if (!read.ok) return showProblem(read.problem);
      if (!uses.ok) return showProblem(uses.problem);
      setKnown({ versions: read.value.versions, uses: uses.value });
    });
    return () => {
      isWanted = false;
    };
  }, [entry]);
  return known;
}

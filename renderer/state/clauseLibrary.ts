import { useEffect } from 'react';
import { create } from 'zustand';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { versionOf, type Shelf } from '#core/editing/clauses/shelf.ts';
import { desktop } from '#renderer/desktop.ts';
import { useOpenDraft } from './openDraft.ts';
import { showProblem } from './session.ts';

/** The clause library as it was when it was last asked for; `null` before. */
export const useClauseLibrary = create<{ readonly shelf: Shelf | null }>(() => ({ shelf: null }));

/** The library, asked for anew whenever a part that shows it appears, or the clauses of the draft are others. */
export function useShelf(): Shelf | null {
  const origins = useOpenDraft(({ open }) => originsIn(open?.history.present.agreement.clauses ?? []));
  useEffect(() => {
    void readLibrary(origins === '' ? [] : origins.split(' '));
  }, [origins]);
  return useClauseLibrary(({ shelf }) => shelf);
}

/** `id@version` of each clause that came from the library. */
function originsIn(
  clauses: readonly { readonly origin?: { readonly clause: string; readonly version: number } }[],
): string {
  return [
    ...new Set(clauses.flatMap(({ origin }) => (origin === undefined ? [] : `${origin.clause}@${origin.version}`))),
  ]
    .toSorted()
    .join(' ');
}

/** The newest version of every clause, and the older ones that the draft has copies of. */
async function readLibrary(origins: readonly string[]): Promise<void> {
  const { ask } = desktop();
  const listed = await ask.listClauses({});
  if (!listed.ok) return showProblem(listed.problem);
  const newest = new Map(listed.value.clauses.map(({ clause }) => [clause.id, clause]));
  const shelf: Shelf = { newest, versions: useClauseLibrary.getState().shelf?.versions ?? [] };
  const sought = origins.flatMap((origin) => {
    const [id = '', version = ''] = origin.split('@');
    return newest.has(id) && versionOf(shelf, id, Number(version)) === null ? [id] : [];
  });
  const read = await Promise.all([...new Set(sought)].map((clause) => ask.readClause({ clause })));
  const older = read.flatMap((one): readonly LibraryClause[] =>
    one.ok ? one.value.versions.map(({ clause }) => clause) : [],
  );
  useClauseLibrary.setState({ shelf: { newest, versions: [...shelf.versions, ...older] } });
}

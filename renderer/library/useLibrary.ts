import { useCallback, useMemo, useState } from 'react';
import type { LibraryList } from '#core/bridge/library.ts';
import type { LibraryEntry } from '#core/library/entry.ts';
import { entriesIn, inEither, passes, type ClauseFilter } from '#core/library/filter.ts';
import type { Language } from '#core/agreement/language.ts';
import { desktop } from '#renderer/desktop.ts';
import { showProblem } from '#renderer/state/session.ts';
import { useSearch } from './useSearch.ts';

/** The library as it was last read; `null` until `refresh` has read it. */
export function useLibrary(): { readonly library: LibraryList | null; readonly refresh: () => Promise<void> } {
  const [library, setLibrary] = useState<LibraryList | null>(null);
  const refresh = useCallback(
    () =>
      desktop()
        .ask.listClauses({})
        .then((listed) => {
          if (listed.ok) setLibrary(listed.value);
          else showProblem(listed.problem);
        }),
    [],
  );
  return { library, refresh };
}

/** The entries to be listed: the best first where something is searched for, else in the order of the alphabet. */
export function useFound(
  library: LibraryList | null,
  { filter, search, language }: { readonly filter: ClauseFilter; readonly search: string; readonly language: Language },
): readonly LibraryEntry[] {
  const entries = useMemo(() => (library === null ? [] : [...library.clauses, ...library.bin]), [library]);
  const find = useSearch(entries);
  return useMemo(() => {
    if (library === null) return [];
    const listed = new Set(entriesIn(library, filter).filter(({ clause }) => passes(clause, filter, language)));
    if (search.trim() === '') return [...listed].toSorted(byName(language));
    if (find === null) return [...listed].filter(isCalled(search, language)).toSorted(byName(language));
    const numbers = find(search);
    if (numbers === null) return [...listed].toSorted(byName(language));
    return numbers.flatMap((number) => entries[number] ?? []).filter((entry) => listed.has(entry));
  }, [library, entries, find, filter, search, language]);
}

/** What is found until the search is made. */
function isCalled(search: string, language: Language) {
  const sought = search.trim().toLocaleLowerCase(language);
  return ({ clause }: LibraryEntry) => inEither(clause.name, language).toLocaleLowerCase(language).includes(sought);
}

function byName(language: Language) {
  return ({ clause: one }: LibraryEntry, { clause: other }: LibraryEntry) =>
    inEither(one.name, language).localeCompare(inEither(other.name, language), language);
}

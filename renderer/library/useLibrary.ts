import { useCallback, useMemo, useState } from 'react';
import type { LibraryList } from '#core/bridge/library.ts';
import type { LibraryEntry } from '#core/library/entry.ts';
import { entriesIn, inEither, passes, type ClauseFilter } from '#core/library/filter.ts';
import { searchOf } from '#core/library/search.ts';
import type { Language } from '#core/agreement/language.ts';
import { desktop } from '#renderer/desktop.ts';
import { showProblem } from '#renderer/state/session.ts';
import { synonymGroups } from '#renderer/words/glossary/synonymGroups.ts';

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
  const { entries, find } = useMemo(() => searchable(library), [library]);
  return useMemo(() => {
    if (library === null) return [];
    const listed = new Set(entriesIn(library, filter).filter(({ clause }) => passes(clause, filter, language)));
    const numbers = search.trim() === '' ? null : find(search);
    if (numbers === null) return [...listed].toSorted(byName(language));
    return numbers.flatMap((number) => entries[number] ?? []).filter((entry) => listed.has(entry));
  }, [library, entries, find, filter, search, language]);
}

function searchable(library: LibraryList | null) {
  const entries = library === null ? [] : [...library.clauses, ...library.bin];
  let find: ReturnType<typeof searchOf> | null = null;
  const clauses = entries.map(({ clause }) => clause);
  // Made when somebody begins to search.
  return { entries, find: (typed: string) => (find ??= searchOf(clauses, synonymGroups()))(typed) };
}

function byName(language: Language) {
  return ({ clause: one }: LibraryEntry, { clause: other }: LibraryEntry) =>
    inEither(one.name, language).localeCompare(inEither(other.name, language), language);
}

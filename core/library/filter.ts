import type { AgreementType } from '#core/agreement/agreement.ts';
import type { Component } from '#core/agreement/frame.ts';
import type { Language } from '#core/agreement/language.ts';
import type { ClauseStatus, LibraryClause, Stance } from '#core/clauses/libraryClause.ts';
import type { LibraryEntries, LibraryEntry } from './entry.ts';

/** Where in the library one looks: everywhere, in one part of an agreement, or in the recycle bin. */
export type Folder = 'all' | 'favourites' | 'bin' | Component;

/** Which clauses are to be listed; `null` lets all pass. */
export interface ClauseFilter {
  readonly folder: Folder;
  readonly stance: Stance | null;
  readonly status: ClauseStatus | null;
  readonly suits: AgreementType | null;
  /** Written in this language. */
  readonly language: Language | null;
  /** A tag in the language of the window. */
  readonly tag: string | null;
}

export const EVERYTHING: ClauseFilter = {
  folder: 'all',
  stance: null,
  status: null,
  suits: null,
  language: null,
  tag: null,
};

/** The entries of a folder. What is retired is listed only where it is asked for, or in the recycle bin. */
export function entriesIn({ clauses, bin }: LibraryEntries, { folder, status }: ClauseFilter): readonly LibraryEntry[] {
  if (folder === 'bin') return bin;
  const listed = clauses.filter(({ clause }) => status !== null || clause.status !== 'retired');
  if (folder === 'all') return listed;
  return listed.filter(({ clause, favourite }) => (folder === 'favourites' ? favourite : clause.component === folder));
}

/** Whether a clause is what the filter asks for, wherever it stands. `language` is that of the window. */
export function passes(clause: LibraryClause, filter: ClauseFilter, language: Language): boolean {
  const { stance, status, suits, tag } = filter;
  return (
    (stance === null || clause.stance === stance) &&
    (status === null || clause.status === status) &&
    (suits === null || clause.suits.includes(suits)) &&
    (filter.language === null || clause.text[filter.language] !== undefined) &&
    (tag === null || clause.tags.some((one) => tagName(one, language) === tag))
  );
}

/** The tags of some clauses as the window calls them, in its order of the alphabet, each once. */
export function tagsOf(entries: readonly LibraryEntry[], language: Language): readonly string[] {
  const names = entries.flatMap(({ clause }) => clause.tags.map((tag) => tagName(tag, language)));
  return [...new Set(names)].toSorted((one, other) => one.localeCompare(other, language));
}

type Wording = { readonly [Of in Language]?: string };

function tagName(tag: Wording, language: Language): string {
  return inEither(tag, language);
}

/** Text in a language, or in the other where it is not written. */
export function inEither({ en, da }: Wording, language: Language): string {
  return (language === 'en' ? (en ?? da) : (da ?? en)) ?? '';
}

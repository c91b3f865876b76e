import type { Component } from '#core/agreement/frame.ts';
import type { Language } from '#core/agreement/language.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { checkClauseText } from '#core/clauses/templateText.ts';
import { clauseText, type Fillings } from './clauseText.ts';
import type { FoundClause } from './clauses.ts';

const LONGEST_NAME = 200;

/** A found clause with what the person says of it. */
export interface ChosenClause {
  readonly found: FoundClause;
  readonly name: string;
  readonly component: Component;
  readonly language: Language;
  readonly fillings: Fillings;
}

/** A draft of the library, in one language, under an id and a subject of its own. */
export function draftClause({ found, name, component, language, fillings }: ChosenClause, id: string): LibraryClause {
  const called = name.trim().slice(0, LONGEST_NAME);
  const title = found.title.trim() === '' ? called : found.title.trim().slice(0, LONGEST_NAME);
  return {
    id,
    version: 1,
    status: 'draft',
    subject: id,
    component,
    stance: 'balanced',
    suits: ['customer', 'internal', 'multiLevel'],
    name: { [language]: called },
    title: { [language]: title },
    text: { [language]: clauseText(found, fillings) },
    tags: [],
    dependsOn: [],
    terms: [],
  };
}

/** Whether a found clause has text, and no more of it than a clause may have. */
export function isTakable(found: FoundClause): boolean {
  const text = clauseText(found, new Map());
  return text.trim() !== '' && checkClauseText(text).length === 0;
}

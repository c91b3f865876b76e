import type { DefinitionEntry } from '#core/document/document.ts';
import { cleanText } from '#core/document/clean.ts';
import { text } from '#core/document/inline.ts';
import { showParagraphs, showWording } from '#core/document/show.ts';
import type { BlockWriter, Writing } from '#core/document/writing.ts';

interface Defined {
  /** What it is sorted by. */
  readonly term: string;
  readonly entry: DefinitionEntry;
}

/**
 * Every defined term in the order of the alphabet of the language. A term the agreement defines itself takes the place
 * of a term of the template with the same id or the same words.
 */
export const definitions: BlockWriter = (writing) => {
  const own = ownTerms(writing);
  const taken = new Set(own.flatMap(({ term, entry }) => [entry.anchor, sortKey(writing, term)]));
  const inherited = templateTerms(writing).filter(
    ({ term, entry }) => !taken.has(entry.anchor) && !taken.has(sortKey(writing, term)),
  );
  const { compare } = new Intl.Collator(writing.language);
  const entries = [...own, ...inherited].toSorted((a, b) => compare(a.term, b.term)).map(({ entry }) => entry);
  return entries.length === 0 ? [] : [{ kind: 'definitions', id: 'definitions-list', entries }];
};

function ownTerms(writing: Writing): readonly Defined[] {
  return writing.agreement.definitions.map(({ id, term, meaning }) => {
    const path = `definitions/${id}`;
    return {
      term: cleanText(term?.[writing.language] ?? ''),
      entry: {
        id: `definition-${id}`,
        anchor: `term-${id}`,
        term: showWording(writing, `${path}/term`, term),
        meaning: showParagraphs(writing, `${path}/meaning`, meaning),
      },
    };
  });
}

function templateTerms(writing: Writing): readonly Defined[] {
  return writing.templateTerms.map(({ id, term, meaning }) => ({
    term,
    entry: { id: `definition-${id}`, anchor: `term-${id}`, term: [text(term)], meaning: [[text(meaning)]] },
  }));
}

function sortKey(writing: Writing, term: string): string {
  return term.toLocaleLowerCase(writing.language);
}

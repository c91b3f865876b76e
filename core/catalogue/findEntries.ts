import type { CatalogueEntry } from './entry.ts';

/**
 * The entries in which every word typed occurs, in either language: whoever knows the English name finds the Danish one.
 * `ø` is also found as `oe` and `o`, `å` as `aa` and `a`, `æ` as `ae`.
 */
export function findEntries(entries: readonly CatalogueEntry[], typed: string): readonly CatalogueEntry[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries.filter((entry) => {
    const text = textOf(entry);
    return words.every((word) => spellingsOf(word).some((spelling) => text.includes(spelling)));
  });
}

function textOf({ metric, alsoCalled }: CatalogueEntry): string {
  const twins = [metric.name, metric.definition, alsoCalled];
  return plain(twins.flatMap(({ en = '', da = '' }) => [en, da]).join(' '));
}

/** Small letters, with the Danish ones as they are written without them. */
function plain(text: string): string {
  return text.toLocaleLowerCase('da').replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
}

/** The ways a word may be meant where Danish letters were typed as two. */
function spellingsOf(word: string): readonly string[] {
  return [word, word.replaceAll('oe', 'o').replaceAll('aa', 'a')];
}

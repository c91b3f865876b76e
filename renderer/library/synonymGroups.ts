import type { SynonymGroup } from '#core/library/synonyms.ts';
import { glossary } from '#renderer/words/glossary/glossary.ts';

/** The words of the glossary as synonyms: what it has side by side, in both languages, means the same. */
export function synonymGroups(): readonly SynonymGroup[] {
  return glossary.map(({ en, da, alsoDanish = [] }) => [...phrasesIn(en), ...phrasesIn(da), ...alsoDanish]);
}

/** `response time (system) / latency` are two; what stands in brackets explains. */
function phrasesIn(term: string): readonly string[] {
  return term
    .replaceAll(/\([^)]*\)/g, ' ')
    .split(/[,/]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

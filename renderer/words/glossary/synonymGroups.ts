import type { SynonymGroup } from '#core/library/synonyms.ts';
import { glossary } from './glossary.ts';

/** Terms that are not the same in a contract, and that one searches for by either: who looks for one wants to see both. */
const RELATED: readonly SynonymGroup[] = [
  ['uptime', 'availability', 'oppetid', 'tilgængelighed', 'driftseffektivitet'],
  ['downtime', 'outage', 'interruption', 'nedetid', 'driftsafbrydelse', 'nedbrud'],
  ['service credit', 'penalty', 'servicekredit', 'bod', 'kompensation', 'kreditering'],
  ['service desk', 'helpdesk', 'support', 'servicedesk', 'brugerstøtte'],
  ['backup', 'sikkerhedskopi', 'sikkerhedskopiering'],
];

/** What is searched for by one word is found by the others: the terms of the glossary in both languages, and related ones. */
export function synonymGroups(): readonly SynonymGroup[] {
  const terms = glossary.map(({ en, da, alsoDanish = [] }) => [...phrasesIn(en), ...phrasesIn(da), ...alsoDanish]);
  return [...terms, ...RELATED];
}

/** `response time (system) / latency` are two; what stands in brackets explains. */
function phrasesIn(term: string): readonly string[] {
  return term
    .replaceAll(/\([^)]*\)/g, ' ')
    .split(/[,/]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

import type { Component } from '#core/agreement/frame.ts';
import type { Language } from '#core/agreement/language.ts';

const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in shall be any or by for with is are not that this may such as under from its has have which will'.split(
      ' ',
    ),
  ),
  da: new Set(
    'og af til der det den en et på ikke som skal kan ved fra ikke har eller denne dette efter være sig hvis samt om må vil'.split(
      ' ',
    ),
  ),
};

/** The language of a text by its commonest words; `usual` where these do not tell. */
export function guessLanguage(text: string, usual: Language): Language {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: Language) => words.filter((word) => COMMON[language].has(word)).length;
  const danish = count('da') + (text.match(/[æøå]/giu)?.length ?? 0);
  const english = count('en');
  if (danish === english) return usual;
  return danish > english ? 'da' : 'en';
}

/** What speaks for each part of an agreement, the part that says most first. */
const SUBJECTS: readonly (readonly [Component, RegExp])[] = [
  [
    'disputes',
    /dispute|arbitrat|governing law|jurisdiction|venue|tvist|voldgift|lovvalg|værneting|retsvalg|mediati/giu,
  ],
  [
    'term',
    /terminat|expir|renewal|notice period|cancellation|opsig|ophæv|ophør|varighed|forlæng|misligholdelse|exit/giu,
  ],
  [
    'continuity',
    /disaster|recovery|backup|business continuity|\brto\b|\brpo\b|beredskab|katastrofe|genopretning|sikkerhedskopi/giu,
  ],
  [
    'security',
    /security|confidential|personal data|gdpr|encrypt|audit|sikkerhed|fortrolig|persondata|databehand|krypter/giu,
  ],
  [
    'remedies',
    /service credit|credits?\b|remed|penalt|liabilit|damages|compensat|kompensation|bod\b|erstatning|ansvar|sanktion|prisnedslag|godtgørelse/giu,
  ],
  ['warranties', /warrant|guarantee|indemni|garanti|indestå|skadesløs/giu],
  [
    'performance',
    /availab|uptime|downtime|service levels?|response time|metric|measur|tilgængelighed|oppetid|nedetid|servicemål|måling|svartid/giu,
  ],
  [
    'support',
    /support|incident|help ?desk|service ?desk|priorit|escalat|hændelse|fejlmelding|brugerstøtte|eskaler|prioritet/giu,
  ],
  [
    'responsibilities',
    /customer(?:’s|'s)? (?:obligations|duties|responsibilit)|obligation|responsibilit|duties|cooperat|kundens (?:forpligtelser|medvirken)|forpligtelse|medvirk|pligter/giu,
  ],
  [
    'governance',
    /report|review|meeting|change (?:request|control|management)|govern|rapport|møde|ændring|samarbejdsorganisation|styring/giu,
  ],
  [
    'services',
    /scope|services? description|deliver|maintenance|ydelse|leverance|omfang|vedligehold|servicebeskrivelse/giu,
  ],
  ['signatures', /signature|signed|underskrift/giu],
];

const TITLE_WEIGHT = 6;

/** The part of an agreement that a clause belongs to, by its words; those of its title count most. */
export function guessComponent(title: string, text: string): Component {
  const scored = SUBJECTS.map(([component, words]) => {
    const count = (where: string) => where.match(words)?.length ?? 0;
    return { component, score: count(title) * TITLE_WEIGHT + count(text) };
  });
  const best = scored.reduce((most, next) => (next.score > most.score ? next : most));
  return best.score === 0 ? 'frame' : best.component;
}

import type { Language } from '#core/agreement/language.ts';
import type { RuleGroup } from '#core/checks/ruleIds.ts';

interface RuleWords {
  readonly groups: Readonly<Record<RuleGroup, string>>;
  readonly search: string;
  readonly found: (count: number) => string;
  readonly off: string;
  readonly usual: (severity: string) => string;
  readonly settingsAbout: string;
  readonly allUsual: string;
  readonly countsAs: (rule: string) => string;
}

/** The words of the list of rules, in the help and in the settings. */
export const ruleWords: Readonly<Record<Language, RuleWords>> = {
  en: {
    groups: {
      wording: 'Wording',
      completeness: 'Completeness',
      metrics: 'Metrics',
      arithmetic: 'Arithmetic and contradictions',
      frame: 'Dates, term, law and goals',
      lists: 'Lists of requirements (no legal advice)',
      house: 'House rules of your workplace',
    },
    search: 'Search the checks',
    found: (count) => (count === 1 ? '1 check' : `${count} checks`),
    off: 'Off',
    usual: (severity) => `${severity} (usual)`,
    settingsAbout:
      'How each check counts on this computer. An error keeps a contract from being final until it is mended or accepted with a reason.',
    allUsual: 'Set all as usual',
    countsAs: (rule) => `${rule} counts as`,
  },
  da: {
    groups: {
      wording: 'Ordvalg',
      completeness: 'Fuldstændighed',
      metrics: 'Målepunkter',
      arithmetic: 'Regning og modstrid',
      frame: 'Datoer, løbetid, lovvalg og mål',
      lists: 'Kravlister (ikke juridisk rådgivning)',
      house: 'Arbejdspladsens egne regler',
    },
    search: 'Søg i kontrollen',
    found: (count) => (count === 1 ? '1 regel' : `${count} regler`),
    off: 'Slået fra',
    usual: (severity) => `${severity} (sædvanligt)`,
    settingsAbout:
      'Hvordan hver regel regnes på denne computer. En fejl forhindrer, at en kontrakt gøres endelig, indtil den er rettet eller accepteret med en begrundelse.',
    allUsual: 'Sæt alle som sædvanligt',
    countsAs: (rule) => `${rule} regnes som`,
  },
};

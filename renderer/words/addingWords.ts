import type { Language } from '#core/agreement/language.ts';

type Twins = Readonly<Record<Language, string>>;

/** What is added to the list at a pattern, with its article. */
const things: Readonly<Record<string, Twins>> = {
  documents: { en: 'a document', da: 'et dokument' },
  omissions: { en: 'a part that is left out', da: 'en del, der er udeladt' },
  parties: { en: 'a party', da: 'en part' },
  'parties/*/signatories': { en: 'a signatory', da: 'en underskriver' },
  'parties/*/contacts': { en: 'a contact', da: 'en kontakt' },
  roles: { en: 'a role', da: 'en rolle' },
  levels: { en: 'a level', da: 'et niveau' },
  'levels/*/rules': { en: 'a difference', da: 'en afvigelse' },
  services: { en: 'a service', da: 'en ydelse' },
  'services/*/supplierCommitments': { en: 'a promise of a supplier', da: 'et tilsagn fra en underleverandør' },
  charges: { en: 'a charge', da: 'et vederlag' },
  options: { en: 'an option', da: 'et tilvalg' },
  dimensions: { en: 'a criterion', da: 'et kriterium' },
  'dimensions/*/values': { en: 'a value', da: 'en værdi' },
  calendars: { en: 'a calendar', da: 'en kalender' },
  'calendars/*/closedDays': { en: 'a closed day', da: 'en lukkedag' },
  'calendars/*/openDays': { en: 'an open day', da: 'en åben dag' },
  'calendars/*/seasons': { en: 'a season', da: 'en sæson' },
  goals: { en: 'a goal', da: 'et mål' },
  metrics: { en: 'a metric', da: 'et målepunkt' },
  'metrics/*/formula/variables': { en: 'a symbol', da: 'et symbol' },
  'metrics/*/failure/of': { en: 'a sign', da: 'et tegn' },
  conditions: { en: 'a condition', da: 'en betingelse' },
  exclusions: { en: 'an exclusion', da: 'en undtagelse' },
  maintenance: { en: 'planned maintenance', da: 'planlagt vedligeholdelse' },
  'maintenance/*/windows': { en: 'a maintenance window', da: 'et servicevindue' },
  'maintenance/*/freezes': { en: 'a freeze period', da: 'en frysperiode' },
  'support/channels': { en: 'a channel', da: 'en kanal' },
  'support/updates': { en: 'an interval', da: 'et interval' },
  'support/escalations': { en: 'a step', da: 'et trin' },
  'priorityScheme/priorities': { en: 'a priority', da: 'en prioritet' },
  'priorityScheme/impacts': { en: 'an impact', da: 'en konsekvens' },
  'priorityScheme/urgencies': { en: 'an urgency', da: 'en hastegrad' },
  'priorityScheme/seasons': { en: 'a season', da: 'en sæson' },
  'duties/*/assignments': { en: 'a role', da: 'en rolle' },
  consequences: { en: 'a consequence', da: 'en konsekvens' },
  'remedies/limits': { en: 'a limit', da: 'en grænse' },
  'remedies/claim/steps': { en: 'a step', da: 'et trin' },
  'remedies/examples': { en: 'a worked example', da: 'et regneeksempel' },
  'remedies/examples/*/given': { en: 'a figure', da: 'et tal' },
  'remedies/examples/*/stated': { en: 'a result', da: 'et resultat' },
  'remedies/examples/*/moments': { en: 'a point in time', da: 'et tidspunkt' },
  warranties: { en: 'a warranty', da: 'en garanti' },
  'security/controls': { en: 'a security measure', da: 'en sikkerhedsforanstaltning' },
  'security/certificates': { en: 'a certificate', da: 'et certifikat' },
  'security/patchTimes': { en: 'a time limit', da: 'en frist' },
  'continuity/plans': { en: 'a recovery target', da: 'et genopretningsmål' },
  'continuity/backups': { en: 'a backup', da: 'en sikkerhedskopi' },
  'continuity/tests': { en: 'a test', da: 'en test' },
  'governance/reports': { en: 'a report', da: 'en rapport' },
  'governance/reviews': { en: 'a meeting', da: 'et møde' },
  'governance/milestones': { en: 'a milestone', da: 'en milepæl' },
  'term/noticePeriods': { en: 'a notice period', da: 'et opsigelsesvarsel' },
  'term/grounds': { en: 'a ground', da: 'en ophævelsesgrund' },
  'disputes/ladder': { en: 'a step', da: 'et trin' },
  definitions: { en: 'a definition', da: 'en definition' },
  clauses: { en: 'a clause', da: 'en bestemmelse' },
};

const line: Twins = { en: 'a line', da: 'en linje' };

/** The words of the button that adds something at a pattern: "Add a service"; of what has no entry, its own name. */
export function addingWords(pattern: string, language: Language, label: string): string {
  return add(language, things[pattern]?.[language] ?? lowered(label));
}

/** The words of the button that adds a line of text to a list of such lines. */
export function addingLine(language: Language): string {
  return add(language, line[language]);
}

function add(language: Language, what: string): string {
  return `${language === 'en' ? 'Add' : 'Tilføj'} ${what}`;
}

/** "Root cause analysis" goes on in small letters; "RPO" stays. */
function lowered(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

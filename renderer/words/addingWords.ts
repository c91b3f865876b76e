import type { Language } from '#core/agreement/language.ts';

type Twins = Readonly<Record<Language, string>>;

/** What is added at a pattern, or at every pattern that ends like it: a thing of a list, or a part that may be left out. */
const things: Readonly<Record<string, Twins>> = {
  documents: { en: 'a document', da: 'et dokument' },
  omissions: { en: 'a subject that is left out', da: 'et emne, der er udeladt' },
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
  'maintenance/*/emergency': { en: 'emergency maintenance', da: 'akut vedligeholdelse' },
  'maintenance/*/windows': { en: 'a maintenance window', da: 'et servicevindue' },
  'maintenance/*/freezes': { en: 'a freeze period', da: 'en frysperiode' },
  'support/channels': { en: 'a channel', da: 'en kanal' },
  'support/updates': { en: 'an interval', da: 'et interval' },
  'support/escalations': { en: 'a step', da: 'et trin' },
  'priorityScheme/priorities': { en: 'a priority', da: 'en prioritet' },
  'priorityScheme/impacts': { en: 'an impact', da: 'en påvirkning' },
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

  validity: { en: 'a period', da: 'en periode' },
  frequency: { en: 'a frequency', da: 'en hyppighed' },
  cap: { en: 'an upper limit', da: 'en øvre grænse' },
  'parties/*/address': { en: 'an address', da: 'en adresse' },
  'calendars/*/week': { en: 'opening hours', da: 'åbningstider' },
  'seasons/*/week': { en: 'opening hours', da: 'åbningstider' },
  intervals: { en: 'opening hours', da: 'et tidsrum' },
  'goals/*/specific': { en: 'an outcome', da: 'et resultat' },
  'goals/*/measurable': { en: 'targets', da: 'servicemål' },
  'goals/*/achievable': { en: 'a starting point', da: 'et udgangspunkt' },
  'goals/*/relevant': { en: 'a business need', da: 'et forretningsbehov' },
  'goals/*/timeBound': { en: 'a date', da: 'en dato' },
  'metrics/*/formula': { en: 'a formula', da: 'en formel' },
  'metrics/*/rounding': { en: 'rules for rounding', da: 'regler for afrunding' },
  'metrics/*/clock': { en: 'rules for the clock', da: 'regler for tidsregningen' },
  'metrics/*/scope': { en: 'a breakdown of the results', da: 'en opdeling af resultaterne' },
  'metrics/*/measurement': { en: 'a method of measurement', da: 'en målemetode' },
  'metrics/*/window': { en: 'a measurement period', da: 'en måleperiode' },
  'metrics/*/edgeRules': { en: 'rules for edge cases', da: 'regler for særtilfælde' },
  'failure/*/of': { en: 'a sign', da: 'et tegn' },
  'of/*/of': { en: 'a sign', da: 'et tegn' },
  objectives: { en: 'a target', da: 'et servicemål' },
  'objectives/*/key': { en: 'a criterion', da: 'et kriterium' },
  'priorityScheme/matrix': { en: 'a pair', da: 'et par' },
  duties: { en: 'a task', da: 'en opgave' },
  'duties/*/effect': { en: 'a consequence', da: 'en konsekvens' },
  'support/rootCause': { en: 'root cause analysis', da: 'årsagsanalyse' },
  'support/reopen': { en: 'rules for reopened faults', da: 'regler for genåbnede fejl' },
  base: { en: 'a basis of calculation', da: 'et beregningsgrundlag' },
  of: { en: 'a basis of calculation', da: 'et beregningsgrundlag' },
  bands: { en: 'a band', da: 'et trin' },
  'rule/perUnit': { en: 'points for every unit', da: 'point for hver enhed' },
  'range/from': { en: 'a lower end', da: 'en nedre grænse' },
  'range/to': { en: 'an upper end', da: 'en øvre grænse' },
  'remedies/earnBack': { en: 'earning back', da: 'tilbageoptjening' },
  'remedies/claim': { en: 'a claim procedure', da: 'en fremgangsmåde for krav' },
  'remedies/liabilityCap': { en: 'a cap on liability', da: 'en ansvarsbegrænsning' },
  'remedies/bonus': { en: 'a bonus', da: 'en bonus' },
  'security/audit': { en: 'a right of audit', da: 'en ret til revision' },
  'governance/reviews/*/minutes': { en: 'minutes', da: 'et referat' },
  'governance/changeControl': { en: 'change control', da: 'ændringshåndtering' },
  'governance/notices': { en: 'rules for formal notices', da: 'regler for formelle meddelelser' },
  'governance/indexation': { en: 'indexation', da: 'prisregulering' },
  'term/renewal': { en: 'renewal', da: 'forlængelse' },
  'term/exit': { en: 'rules for the exit', da: 'regler for ophøret' },
};

const line: Twins = { en: 'a line', da: 'en linje' };

/** The words of the button that adds something at a pattern: "Add a service". A test asks them of every pattern that has one. */
export function addingWords(pattern: string, language: Language): string {
  return add(language, thingAt(pattern)?.[language] ?? '');
}

/** Whether it is known what is added at a pattern. */
export function hasAddingWords(pattern: string): boolean {
  return thingAt(pattern) !== undefined;
}

/** What stands under the pattern itself, or under its longest ending. */
function thingAt(pattern: string): Twins | undefined {
  const segments = pattern.split('/');
  const known = segments.map((_, start) => segments.slice(start).join('/')).find((end) => Object.hasOwn(things, end));
  return known === undefined ? undefined : things[known];
}

/** The words of the button that adds a line of text to a list of such lines. */
export function addingLine(language: Language): string {
  return add(language, line[language]);
}

function add(language: Language, what: string): string {
  return `${language === 'en' ? 'Add' : 'Tilføj'} ${what}`;
}

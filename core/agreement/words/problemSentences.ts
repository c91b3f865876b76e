import type { Language } from '#core/agreement/language.ts';
import type { Expectation, TextPlace } from '#core/agreement/problems.ts';
import { brandRules, danishBrandRules, type BrandRule } from '#core/agreement/words/brandRules.ts';
import type { EntityName } from '#core/agreement/valueKind.ts';

type Bound = Extract<Expectation, { kind: 'atMost' | 'atLeast' }>;

/** What is said of an agreement file that cannot be read, in one language. */
export interface ProblemSentences {
  readonly tooLarge: (size: string, limit: string) => string;
  readonly empty: string;
  readonly notUtf8: string;
  readonly nestedTooDeep: (limit: number) => string;
  readonly notJson: string;
  readonly notAnAgreementFile: string;
  readonly notAClauseFile: string;
  readonly notABrandFile: string;
  readonly notALibraryFile: string;
  readonly unknownVersion: string;
  readonly newerVersion: (found: number, supported: number) => string;
  readonly missingField: (expected: string) => string;
  readonly unknownField: (field: string) => string;
  readonly repeatedField: (field: string, first: string) => string;
  readonly duplicateId: (id: string, first: string) => string;
  readonly nothingThere: (id: string, entity: EntityName) => string;
  readonly otherThere: (id: string, entity: EntityName, found: EntityName) => string;
  readonly place: (place: TextPlace) => string;
  readonly wholeAgreement: string;
  readonly kinds: Readonly<Record<'text' | 'wholeNumber' | 'yesNo' | 'list' | 'fields', string>>;
  readonly oneOf: (values: readonly string[]) => string;
  readonly bound: (bound: Bound) => string;
  /** The schemas carry their rules in English. */
  readonly rule: (english: string) => string;
  readonly or: string;
}

const entityWords = (entity: EntityName) => entity.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const english: ProblemSentences = {
  tooLarge: (size, limit) => `the file is too large: ${size}, at most ${limit} can be read`,
  empty: 'the file is empty',
  notUtf8: 'the file is not text in UTF-8: save it as UTF-8, or choose the file that SLA Studio saved',
  nestedTooDeep: (limit) => `brackets are nested more than ${limit} deep: no agreement looks like this`,
  notJson: 'the file is damaged or incomplete: it cannot be read as JSON from here on',
  notAnAgreementFile: 'this is not an agreement saved by SLA Studio',
  notAClauseFile: 'this is not a file of clauses saved by SLA Studio',
  notABrandFile: 'this is not a brand saved by SLA Studio',
  notALibraryFile: 'this is not a library file saved by SLA Studio',
  unknownVersion: 'the version of the file format should be a whole number from 1 up',
  newerVersion: (found, supported) =>
    `made by a newer SLA Studio: the file has format version ${found}, this program reads up to ${supported}. ` +
    'Update SLA Studio to open it',
  missingField: (expected) => `missing: ${expected}`,
  unknownField: (field) => `"${field}" is not a field here: check its spelling, or remove it`,
  repeatedField: (field, first) => `"${field}" stands here twice, first at ${first}: remove one`,
  duplicateId: (id, first) => `the id "${id}" is taken: ${first}, has it already`,
  nothingThere: (id, entity) => `points to the ${entityWords(entity)} "${id}", but there is none with this id`,
  otherThere: (id, entity, found) =>
    `points to the ${entityWords(entity)} "${id}", but this is the id of a ${entityWords(found)}`,
  place: ({ line, column }) => `line ${line}, column ${column}`,
  wholeAgreement: 'the agreement itself',
  kinds: {
    text: 'expected text in quotation marks',
    wholeNumber: 'expected a whole number',
    yesNo: 'expected true or false',
    list: 'expected a list in square brackets',
    fields: 'expected fields in curly brackets',
  },
  oneOf: (values) => `expected ${values.length === 1 ? '' : 'one of '}${values.join(', ')}`,
  bound: ({ kind, limit, of }) =>
    of === 'number'
      ? `expected ${limit} or ${kind === 'atMost' ? 'less' : 'more'}`
      : `expected ${limit} ${of} at ${kind === 'atMost' ? 'most' : 'least'}`,
  rule: (rule) => rule,
  or: ', or ',
};

const danish: ProblemSentences = {
  tooLarge: (size, limit) => `filen er for stor: ${size}, der kan højst læses ${limit}`,
  empty: 'filen er tom',
  notUtf8: 'filen er ikke tekst i UTF-8: gem den som UTF-8, eller vælg den fil, SLA Studio gemte',
  nestedTooDeep: (limit) => `parenteser er sat mere end ${limit} lag ind i hinanden: sådan ser ingen aftale ud`,
  notJson: 'filen er beskadiget eller ufuldstændig: den kan ikke læses som JSON herfra',
  notAnAgreementFile: 'dette er ikke en aftale, som SLA Studio har gemt',
  notAClauseFile: 'dette er ikke en fil med bestemmelser, som SLA Studio har gemt',
  notABrandFile: 'dette er ikke en firmaprofil, som SLA Studio har gemt',
  notALibraryFile: 'dette er ikke en biblioteksfil, som SLA Studio har gemt',
  unknownVersion: 'filformatets version skal være et helt tal fra 1 og op',
  newerVersion: (found, supported) =>
    `lavet af en nyere SLA Studio: filen har formatversion ${found}, dette program læser til og med ${supported}. ` +
    'Opdatér SLA Studio for at åbne den',
  missingField: (expected) => `mangler: ${expected}`,
  unknownField: (field) => `”${field}” er ikke et felt her: kontrollér stavemåden, eller fjern det`,
  repeatedField: (field, first) => `”${field}” står her to gange, første gang ved ${first}: fjern det ene`,
  duplicateId: (id, first) => `id’et ”${id}” er optaget: ${first}, har det allerede`,
  nothingThere: (id, entity) => `peger på ”${id}” (${danishEntities[entity]}), men intet har det id`,
  otherThere: (id, entity, found) =>
    `peger på ”${id}” (${danishEntities[entity]}), men det id har noget andet (${danishEntities[found]})`,
  place: ({ line, column }) => `linje ${line}, kolonne ${column}`,
  wholeAgreement: 'aftalen selv',
  kinds: {
    text: 'der ventes tekst i anførselstegn',
    wholeNumber: 'der ventes et helt tal',
    yesNo: 'der ventes true eller false',
    list: 'der ventes en liste i kantede parenteser',
    fields: 'der ventes felter i krøllede parenteser',
  },
  oneOf: (values) => `der ventes ${values.length === 1 ? '' : 'en af '}${values.join(', ')}`,
  bound: ({ kind, limit, of }) =>
    of === 'number'
      ? `der ventes ${limit} eller ${kind === 'atMost' ? 'mindre' : 'mere'}`
      : `der ventes ${kind === 'atMost' ? 'højst' : 'mindst'} ${limit} ${of === 'items' ? 'elementer' : 'tegn'}`,
  rule: (english) => danishRules[english] ?? english,
  or: ', eller ',
};

/** The rules of the schemas, by the words they carry. */
export const danishRules: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    (Object.keys(brandRules) as BrandRule[]).map((rule) => [brandRules[rule], danishBrandRules[rule]]),
  ),
  'expected a SHA-256 in hexadecimal': 'der ventes en SHA-256 i hexadecimal form',
  'versions of one clause have one id': 'versioner af én bestemmelse har ét id',
  'expected text in English or Danish': 'der ventes tekst på engelsk eller dansk',
  'a symbol has 1 to 16 letters and digits': 'et symbol har 1 til 16 bogstaver og cifre',
  'expected a decimal number as text, such as "99.95"': 'der ventes et decimaltal som tekst, f.eks. "99.95"',
  'expected an ISO 4217 currency code, such as "DKK"': 'der ventes en valutakode efter ISO 4217, f.eks. "DKK"',
  'expected a date such as "2026-11-23"': 'der ventes en dato, f.eks. "2026-11-23"',
  'there is no such date': 'den dato findes ikke',
  'expected a month and a day such as "12-24"': 'der ventes en måned og en dag, f.eks. "12-24"',
  'there is no such day': 'den dag findes ikke',
  'expected a time of day such as "08:00"': 'der ventes et klokkeslæt, f.eks. "08:00"',
  'expected a lowest or a highest value, and its unit': 'der ventes en laveste eller en højeste værdi med enhed',
  'expected a time zone such as "Europe/Copenhagen"': 'der ventes en tidszone, f.eks. "Europe/Copenhagen"',
  'an id has lower-case letters, digits and hyphens, 64 at most, and starts with no hyphen':
    'et id har små bogstaver, cifre og bindestreger, højst 64, og begynder ikke med en bindestreg',
};

const danishEntities: Readonly<Record<EntityName, string>> = {
  agreement: 'aftale',
  party: 'part',
  signatory: 'underskriver',
  contact: 'kontaktperson',
  role: 'rolle',
  document: 'dokument',
  level: 'niveau',
  service: 'ydelse',
  supplierCommitment: 'underleverandørs løfte',
  charge: 'vederlag',
  option: 'option',
  dimension: 'dimension',
  dimensionValue: 'værdi af en dimension',
  calendar: 'kalender',
  goal: 'mål',
  metric: 'målepunkt',
  objective: 'servicemål',
  condition: 'betingelse',
  priorityScheme: 'prioritetsskema',
  priority: 'prioritet',
  impact: 'påvirkning',
  urgency: 'hastegrad',
  exclusion: 'undtagelse',
  maintenance: 'vedligeholdelse',
  duty: 'pligt',
  consequence: 'følge',
  limit: 'grænse',
  claimStep: 'trin i et krav',
  workedExample: 'regneeksempel',
  channel: 'kanal',
  escalation: 'eskalering',
  continuityPlan: 'beredskabsplan',
  backup: 'sikkerhedskopi',
  continuityTest: 'beredskabsprøve',
  control: 'kontrol',
  certificate: 'certifikat',
  patchTime: 'frist for sikkerhedsopdatering',
  warranty: 'garanti',
  report: 'rapport',
  review: 'statusmøde',
  milestone: 'milepæl',
  noticePeriod: 'opsigelsesvarsel',
  ground: 'ophævelsesgrund',
  disputeStep: 'trin i tvistløsning',
  definition: 'definition',
  clause: 'bestemmelse',
};

export const problemSentences: Readonly<Record<Language, ProblemSentences>> = { en: english, da: danish };

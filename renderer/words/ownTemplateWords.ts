import type { Language } from '#core/agreement/language.ts';
import type { TemplateGroup, TemplatePart } from '#core/ownTemplates/groups.ts';

type OfTheCase = Exclude<TemplateGroup['kind'], 'party' | 'part'>;

/** Words of own templates: how one is made of an agreement, and where they are kept. */
interface OwnTemplateWords {
  readonly makeTitle: string;
  readonly makeAbout: string;
  readonly name: string;
  readonly nameExample: string;
  readonly nameMissing: string;
  readonly description: string;
  readonly descriptionAbout: string;
  readonly keepAs: string;
  readonly asNew: string;
  readonly replacing: (name: string) => string;
  readonly askedAgain: string;
  readonly askedAgainAbout: string;
  readonly party: (name: string, role: string) => string;
  readonly groups: Readonly<Record<OfTheCase, string>>;
  readonly partsTitle: string;
  readonly partsAbout: string;
  readonly parts: Readonly<Record<TemplatePart, string>>;
  readonly answers: (count: number) => string;
  readonly namingTitle: string;
  readonly namingAbout: string;
  readonly says: (names: readonly string[]) => string;
  readonly withHouseRules: (count: number) => string;
  readonly notTaken: string;
  readonly keep: string;

  readonly title: string;
  readonly about: string;
  readonly none: string;
  readonly list: string;
  readonly bin: (count: number) => string;
  readonly emptyBin: string;
  readonly damaged: (count: number) => string;
  readonly own: string;
  readonly manage: string;
  readonly contract: (name: string) => string;
  readonly noContract: string;
  readonly savedOn: (version: number, date: string) => string;
  readonly begin: string;
  readonly saveChanges: string;
  readonly remove: string;
  readonly removed: (name: string) => string;
  readonly restore: string;
  readonly erase: string;
  readonly eraseAsks: (name: string) => string;
  readonly versions: string;
  readonly version: (version: number) => string;
  readonly restoreVersion: (version: number) => string;
  readonly undo: string;
  readonly draftsStay: string;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const ownTemplateWords: Readonly<Record<Language, OwnTemplateWords>> = {
  en: {
    makeTitle: 'Make a template of this agreement',
    makeAbout: 'New agreements begin with its answers. What you tick is left out of it and asked again each time.',
    name: 'Name of the template',
    nameExample: 'Hosting for public customers',
    nameMissing: 'The template needs a name.',
    description: 'When to use it (may be left out)',
    descriptionAbout: 'Shown below the name where a new agreement is begun.',
    keepAs: 'Keep it as',
    asNew: 'A new template',
    replacing: (name) => `The next version of “${name}”`,
    askedAgain: 'Asked again in each agreement',
    askedAgainAbout: 'Whose agreement it is, from when and for how much.',
    party: (name, role) => `${name} (${role.toLowerCase()}): name, registration, address`,
    groups: {
      people: 'People: names, titles and contact details',
      channels: 'Addresses and numbers of the support channels',
      titles: 'Title, version and numbers of documents',
      dates: 'Dates',
      amounts: 'Prices and other amounts of money',
    },
    partsTitle: 'Stays in the template',
    partsAbout: 'Tick what should be asked again as well.',
    parts: {
      purpose: 'Purpose',
      services: 'Services, charges and options',
      performance: 'Goals, metrics and targets',
      calendars: 'Service hours',
      support: 'Support and priorities',
      responsibilities: 'Roles and duties',
      warranties: 'Warranties',
      remedies: 'Remedies',
      security: 'Security',
      continuity: 'Disaster recovery',
      governance: 'Governance: reports and reviews',
      term: 'Term and termination',
      disputes: 'Disputes',
      documents: 'Other documents and editions',
      levels: 'Levels',
      definitions: 'Definitions',
      clauses: 'Clauses',
    },
    answers: (count) => counted(count, 'answer', 'answers'),
    namingTitle: 'Texts that still name a party',
    namingAbout: 'What is ticked is left out of the template and asked again. Untick what may stay.',
    says: (names) => `Says ${names.map((name) => `“${name}”`).join(', ')}`,
    withHouseRules: (count) =>
      `Take along ${counted(count, 'house rule', 'house rules')} of this workplace: they hold in its agreements on every computer`,
    notTaken: 'Accepted findings, requests for approval and answers kept aside never go into a template.',
    keep: 'Keep the template',

    title: 'Own templates',
    about: 'What new agreements can begin with, beside the templates of the program.',
    none: 'There is no template of your own yet. Open an agreement and choose “Make a template of this agreement…”.',
    list: 'Own templates',
    bin: (count) => `Recycle bin (${count})`,
    emptyBin: 'The recycle bin is empty.',
    damaged: (count) =>
      `${counted(count, 'template', 'templates')} can no longer be read. They are left as they are, and not listed.`,
    own: 'Own',
    manage: 'Manage own templates…',
    contract: (name) => `Contract text of ${name}`,
    noContract: 'Without a contract text',
    savedOn: (version, date) => `Version ${version}, ${date}`,
    begin: 'New agreement from it',
    saveChanges: 'Save name and description',
    remove: 'Delete',
    removed: (name) => `“${name}” is in the recycle bin.`,
    restore: 'Restore',
    erase: 'Delete for good',
    eraseAsks: (name) => `Delete “${name}” and all its versions for good? This cannot be undone.`,
    versions: 'Versions',
    version: (version) => `Version ${version}`,
    restoreVersion: (version) => `Make version ${version} the newest again`,
    undo: 'Undo',
    draftsStay: 'Agreements that were begun with it stay as they are, whatever happens to it.',
  },
  da: {
    makeTitle: 'Lav en skabelon af aftalen',
    makeAbout:
      'Nye aftaler begynder med dens svar. Det, du sætter hak ved, udelades og bliver spurgt om igen hver gang.',
    name: 'Skabelonens navn',
    nameExample: 'Hosting til offentlige kunder',
    nameMissing: 'Skabelonen skal have et navn.',
    description: 'Hvornår den skal bruges (kan udelades)',
    descriptionAbout: 'Vises under navnet, når en ny aftale begyndes.',
    keepAs: 'Gem den som',
    asNew: 'En ny skabelon',
    replacing: (name) => `Næste version af ”${name}”`,
    askedAgain: 'Spørges der om igen i hver aftale',
    askedAgainAbout: 'Hvis aftale det er, fra hvornår og for hvor meget.',
    party: (name, role) => `${name} (${role.toLowerCase()}): navn, registrering, adresse`,
    groups: {
      people: 'Personer: navne, titler og kontaktoplysninger',
      channels: 'Adresser og numre på supportkanalerne',
      titles: 'Titel, version og dokumentnumre',
      dates: 'Datoer',
      amounts: 'Priser og andre beløb',
    },
    partsTitle: 'Bliver i skabelonen',
    partsAbout: 'Sæt hak ved det, der også skal spørges om igen.',
    parts: {
      purpose: 'Formål',
      services: 'Ydelser, vederlag og tilvalg',
      performance: 'Mål, målepunkter og servicemål',
      calendars: 'Servicetider',
      support: 'Support og prioriteter',
      responsibilities: 'Opgaver og ansvar',
      warranties: 'Garantier',
      remedies: 'Når et servicemål ikke nås',
      security: 'Sikkerhed',
      continuity: 'Katastrofeberedskab',
      governance: 'Styring: rapporter og møder',
      term: 'Løbetid og ophør',
      disputes: 'Tvister',
      documents: 'Andre dokumenter og udgaver',
      levels: 'Niveauer',
      definitions: 'Definitioner',
      clauses: 'Bestemmelser',
    },
    answers: (count) => counted(count, 'svar', 'svar'),
    namingTitle: 'Tekster, der stadig nævner en part',
    namingAbout:
      'Det, der er hak ved, udelades af skabelonen og bliver spurgt om igen. Fjern hakket ved det, der må blive.',
    says: (names) => `Nævner ${names.map((name) => `”${name}”`).join(', ')}`,
    withHouseRules: (count) =>
      `Tag arbejdspladsens ${counted(count, 'egen regel', 'egne regler')} med: De gælder i dens aftaler på enhver computer`,
    notTaken: 'Accepterede fund, anmodninger om godkendelse og svar lagt til side kommer aldrig med i en skabelon.',
    keep: 'Gem skabelonen',

    title: 'Egne skabeloner',
    about: 'Det, nye aftaler kan begynde med, ud over programmets skabeloner.',
    none: 'Der er ingen egne skabeloner endnu. Åbn en aftale, og vælg ”Lav en skabelon af aftalen…”.',
    list: 'Egne skabeloner',
    bin: (count) => `Papirkurv (${count})`,
    emptyBin: 'Papirkurven er tom.',
    damaged: (count) =>
      `${counted(count, 'skabelon', 'skabeloner')} kan ikke længere læses. De er ladt, som de er, og vises ikke.`,
    own: 'Egen',
    manage: 'Administrer egne skabeloner…',
    contract: (name) => `Kontrakttekst fra ${name}`,
    noContract: 'Uden kontrakttekst',
    savedOn: (version, date) => `Version ${version}, ${date}`,
    begin: 'Ny aftale ud fra den',
    saveChanges: 'Gem navn og beskrivelse',
    remove: 'Slet',
    removed: (name) => `”${name}” ligger i papirkurven.`,
    restore: 'Gendan',
    erase: 'Slet endeligt',
    eraseAsks: (name) => `Slet ”${name}” og alle dens versioner endeligt? Det kan ikke fortrydes.`,
    versions: 'Versioner',
    version: (version) => `Version ${version}`,
    restoreVersion: (version) => `Gør version ${version} til den nyeste igen`,
    undo: 'Fortryd',
    draftsStay: 'Aftaler, der er begyndt med den, forbliver, som de er, uanset hvad der sker med den.',
  },
};

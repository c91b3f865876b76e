import type { Language } from '#core/agreement/language.ts';
import type { ClauseStatus, Stance } from '#core/clauses/libraryClause.ts';
import type { ClauseSource } from '#core/library/entry.ts';

interface LibraryWords {
  readonly title: string;
  readonly back: string;
  readonly search: string;
  readonly folders: string;
  readonly all: string;
  readonly favourites: string;
  readonly bin: string;
  readonly filters: Readonly<Record<'stance' | 'status' | 'suits' | 'language' | 'tag', string>>;
  readonly any: Readonly<Record<'stance' | 'status' | 'suits' | 'language' | 'tag', string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly statuses: Readonly<Record<ClauseStatus, string>>;
  readonly sources: Readonly<Record<ClauseSource, string>>;
  readonly list: string;
  readonly count: (count: number) => string;
  readonly nothingFound: string;
  readonly clearFilters: string;
  readonly emptyFavourites: string;
  readonly emptyBin: string;
  readonly emptyFolder: string;
  readonly chooseOne: string;
  readonly damaged: (count: number) => string;
  readonly favourite: string;
  readonly newClause: string;
  readonly edit: string;
  readonly bringIn: string;
  readonly share: string;
  readonly restoreVersion: (version: number) => string;
  readonly remove: string;
  readonly removed: (name: string) => string;
  readonly undo: string;
  readonly restore: string;
  readonly erase: string;
  readonly eraseAsks: (name: string) => string;
  readonly eraseAbout: string;
  readonly newerShipped: string;
  readonly printed: string;
  readonly filledFrom: (title: string) => string;
  readonly printing: string;
  readonly notPrinted: string;
  readonly means: string;
  readonly forProvider: string;
  readonly forCustomer: string;
  readonly guidance: string;
  readonly dependsOn: string;
  readonly needsAnswer: (question: string) => string;
  readonly needsClause: (names: string) => string;
  readonly needsNone: (names: string) => string;
  readonly terms: string;
  readonly variants: string;
  readonly usedIn: string;
  readonly usedNowhere: string;
  readonly inArchive: string;
  readonly inBin: string;
  readonly versionsOf: (versions: readonly number[]) => string;
  readonly versions: string;
  readonly version: (version: number) => string;
  readonly fromProgram: string;
  readonly compareBefore: string;
  readonly compareWith: string;
  readonly compare: string;
  readonly compareAbout: string;
  readonly first: string;
  readonly second: string;
  readonly textIn: string;
  readonly theSame: string;
  readonly notWritten: string;
  readonly removedWords: string;
  readonly addedWords: string;
  readonly heading: string;
  readonly text: string;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const libraryWords: Readonly<Record<Language, LibraryWords>> = {
  en: {
    title: 'Clause library',
    back: 'Back',
    search: 'Search clauses',
    folders: 'Parts of an agreement',
    all: 'All clauses',
    favourites: 'Favourites',
    bin: 'Recycle bin',
    filters: { stance: 'Side', status: 'Status', suits: 'Type of agreement', language: 'Written in', tag: 'Tag' },
    any: {
      stance: 'Either side',
      status: 'Not retired',
      suits: 'Every type',
      language: 'Any language',
      tag: 'All tags',
    },
    stances: { provider: 'For the provider', balanced: 'Balanced', customer: 'For the customer' },
    statuses: { draft: 'Draft', approved: 'Approved', retired: 'Retired' },
    sources: { shipped: 'From the program', own: 'Own clause', changed: 'Own version of a clause of the program' },
    list: 'Clauses',
    count: (count) => counted(count, 'clause', 'clauses'),
    nothingFound: 'No clause fits the search and the filters.',
    clearFilters: 'Clear search and filters',
    emptyFavourites: 'No favourites yet. The star of a clause puts it here.',
    emptyBin: 'The recycle bin is empty.',
    emptyFolder: 'No clauses for this part of an agreement yet.',
    chooseOne: 'Choose a clause to see it as it is printed, what it means for either side, and where it is used.',
    damaged: (count) =>
      `${counted(count, 'clause', 'clauses')} cannot be read: what was kept is damaged. It is left as it is; a backup may still have it whole.`,
    favourite: 'Favourite',
    newClause: 'New clause',
    edit: 'Edit',
    bringIn: 'Bring in from Word…',
    share: 'Share…',
    restoreVersion: (version) => `Make version ${version} the newest again`,
    remove: 'Delete',
    removed: (name) => `“${name}” is in the recycle bin.`,
    undo: 'Undo',
    restore: 'Restore',
    erase: 'Delete for good',
    eraseAsks: (name) => `Delete “${name}” for good?`,
    eraseAbout: 'All its versions go. Drafts keep the copies that they have.',
    newerShipped: 'The program brings a newer version than the one yours was made from.',
    printed: 'As it is printed',
    filledFrom: (title) => `Filled in from “${title}”.`,
    printing: 'Being set …',
    notPrinted: 'The clause is not printed with these answers.',
    means: 'What it means',
    forProvider: 'For the provider',
    forCustomer: 'For the customer',
    guidance: 'When to use it',
    dependsOn: 'What it depends on',
    needsAnswer: (question) => `Needs an answer to “${question}”.`,
    needsClause: (names) => `Needs a clause on the same agreement: ${names}.`,
    needsNone: (names) => `Contradicts ${names}.`,
    terms: 'Terms it defines',
    variants: 'Variants of the same subject',
    usedIn: 'Used in',
    usedNowhere: 'No draft has a copy of this clause.',
    inArchive: 'archived',
    inBin: 'in the recycle bin',
    versionsOf: (versions) => `version ${versions.join(', ')}`,
    versions: 'Versions',
    version: (version) => `Version ${version}`,
    fromProgram: 'from the program',
    compareBefore: 'Compare with the one before',
    compareWith: 'Compare…',
    compare: 'Compare',
    compareAbout: 'Word by word: what only the first has is struck through, what only the second has is underlined.',
    first: 'First',
    second: 'Second',
    textIn: 'Language',
    theSame: 'The two say the same.',
    notWritten: 'Neither is written in this language.',
    removedWords: 'Only in the first:',
    addedWords: 'Only in the second:',
    heading: 'Heading',
    text: 'Text',
  },
  da: {
    title: 'Bestemmelsesbibliotek',
    back: 'Tilbage',
    search: 'Søg i bestemmelser',
    folders: 'Dele af en aftale',
    all: 'Alle bestemmelser',
    favourites: 'Favoritter',
    bin: 'Papirkurv',
    filters: { stance: 'Side', status: 'Status', suits: 'Aftaletype', language: 'Skrevet på', tag: 'Emneord' },
    any: {
      stance: 'Begge sider',
      status: 'Ikke udgået',
      suits: 'Alle aftaletyper',
      language: 'Alle sprog',
      tag: 'Alle emneord',
    },
    stances: { provider: 'Til leverandørens fordel', balanced: 'Afbalanceret', customer: 'Til kundens fordel' },
    statuses: { draft: 'Udkast', approved: 'Godkendt', retired: 'Udgået' },
    sources: { shipped: 'Fra programmet', own: 'Egen bestemmelse', changed: 'Egen version af en af programmets' },
    list: 'Bestemmelser',
    count: (count) => counted(count, 'bestemmelse', 'bestemmelser'),
    nothingFound: 'Ingen bestemmelse passer til søgningen og filtrene.',
    clearFilters: 'Ryd søgning og filtre',
    emptyFavourites: 'Ingen favoritter endnu. En bestemmelses stjerne lægger den her.',
    emptyBin: 'Papirkurven er tom.',
    emptyFolder: 'Ingen bestemmelser til denne del af en aftale endnu.',
    chooseOne:
      'Vælg en bestemmelse for at se den, som den trykkes, hvad den betyder for hver side, og hvor den bruges.',
    damaged: (count) =>
      `${counted(count, 'bestemmelse', 'bestemmelser')} kan ikke læses: det, der er gemt, er beskadiget. Det bliver, som det er; en sikkerhedskopi har måske det hele.`,
    favourite: 'Favorit',
    newClause: 'Ny bestemmelse',
    edit: 'Redigér',
    bringIn: 'Hent fra Word…',
    share: 'Del…',
    restoreVersion: (version) => `Gør version ${version} til den nyeste igen`,
    remove: 'Slet',
    removed: (name) => `”${name}” ligger i papirkurven.`,
    undo: 'Fortryd',
    restore: 'Gendan',
    erase: 'Slet for altid',
    eraseAsks: (name) => `Slet ”${name}” for altid?`,
    eraseAbout: 'Alle dens versioner forsvinder. Udkast beholder de kopier, de har.',
    newerShipped: 'Programmet har en nyere version end den, din er lavet af.',
    printed: 'Som den trykkes',
    filledFrom: (title) => `Udfyldt fra ”${title}”.`,
    printing: 'Sættes …',
    notPrinted: 'Bestemmelsen trykkes ikke med disse svar.',
    means: 'Hvad den betyder',
    forProvider: 'For leverandøren',
    forCustomer: 'For kunden',
    guidance: 'Hvornår den bruges',
    dependsOn: 'Hvad den forudsætter',
    needsAnswer: (question) => `Kræver et svar på ”${question}”.`,
    needsClause: (names) => `Kræver en bestemmelse i samme aftale: ${names}.`,
    needsNone: (names) => `Strider mod ${names}.`,
    terms: 'Begreber, den definerer',
    variants: 'Andre om samme emne',
    usedIn: 'Bruges i',
    usedNowhere: 'Intet udkast har en kopi af bestemmelsen.',
    inArchive: 'arkiveret',
    inBin: 'i papirkurven',
    versionsOf: (versions) => `version ${versions.join(', ')}`,
    versions: 'Versioner',
    version: (version) => `Version ${version}`,
    fromProgram: 'fra programmet',
    compareBefore: 'Sammenlign med den forrige',
    compareWith: 'Sammenlign…',
    compare: 'Sammenlign',
    compareAbout: 'Ord for ord: det, kun den første har, er overstreget; det, kun den anden har, er understreget.',
    first: 'Første',
    second: 'Anden',
    textIn: 'Sprog',
    theSame: 'De to siger det samme.',
    notWritten: 'Ingen af dem er skrevet på dette sprog.',
    removedWords: 'Kun i den første:',
    addedWords: 'Kun i den anden:',
    heading: 'Overskrift',
    text: 'Tekst',
  },
};

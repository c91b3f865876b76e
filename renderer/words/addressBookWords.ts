import type { CheckedScheme } from '#core/agreement/checkDigits.ts';
import type { Language } from '#core/agreement/language.ts';
import type { TableOrigin } from '#core/addressBook/columns.ts';
import type { PartyFact } from '#core/addressBook/joinParties.ts';
import type { ReadDoubt, ReadFault } from '#core/addressBook/readParties.ts';
import type { Decision } from '#core/addressBook/settle.ts';
import type { Separator, TableProblem } from '#core/addressBook/table.ts';
import type { Encoding } from '#core/addressBook/decodeText.ts';
import type { Likeness } from '#core/addressBook/twins.ts';

type Sentence<Of extends { readonly kind: string }> = {
  readonly [Kind in Of['kind']]: (one: Extract<Of, { kind: Kind }>) => string;
};

export interface AddressBookWords {
  readonly title: string;
  readonly search: string;
  readonly shelves: Readonly<Record<'book' | 'bin', string>>;
  readonly add: string;
  readonly bringIn: string;
  readonly exportAll: string;
  readonly exported: (name: string, count: number) => string;
  readonly open: (name: string) => string;
  readonly noName: string;
  readonly parties: (count: number) => string;
  readonly people: (count: number) => string;
  readonly firstOf: (shown: number, all: number) => string;
  readonly empty: string;
  readonly emptyBin: string;
  readonly nothingFound: string;
  readonly remove: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly undo: string;
  readonly restore: (name: string) => string;
  readonly erase: (name: string) => string;
  readonly eraseAsks: (name: string) => string;
  readonly eraseNow: string;
  readonly fields: {
    readonly name: string;
    readonly register: string;
    readonly noRegister: string;
    readonly number: string;
    readonly contacts: string;
    readonly signatories: string;
    readonly addContact: string;
    readonly addSignatory: string;
    readonly personName: string;
    readonly takeOut: (name: string) => string;
  };
  readonly impossible: Readonly<Record<CheckedScheme, string>>;
  readonly save: string;
  readonly back: string;
  readonly newParty: string;
  readonly import: {
    readonly title: string;
    readonly nothingYet: string;
    readonly lines: (count: number) => string;
    readonly encodings: Readonly<Record<Encoding, string>>;
    readonly separators: Readonly<Record<Separator, string>>;
    readonly origins: Readonly<Record<NonNullable<TableOrigin>, string>>;
    readonly columns: string;
    readonly columnsAbout: string;
    readonly column: string;
    readonly example: string;
    readonly takenFor: string;
    readonly leftOut: string;
    readonly takenForOf: (column: string) => string;
    readonly guessAgain: string;
    readonly remembered: string;
    readonly needsCompany: string;
    readonly known: (count: number) => string;
    readonly knownAbout: string;
    readonly inFile: string;
    readonly inBook: string;
    readonly likeness: Readonly<Record<Likeness, string>>;
    readonly like: (name: string, where: string, why: string) => string;
    readonly decisions: Readonly<Record<Decision, string>>;
    readonly decisionOn: (name: string) => string;
    readonly decideAll: string;
    readonly gains: (what: string) => string;
    readonly gainsNothing: string;
    readonly stays: (what: string) => string;
    readonly facts: Readonly<Record<PartyFact, string>>;
    readonly fresh: (count: number) => string;
    readonly line: (lines: readonly number[]) => string;
    readonly faults: (count: number) => string;
    readonly faultsAbout: string;
    readonly doubts: (count: number) => string;
    readonly doubtsAbout: string;
    readonly at: (line: number, column: string | null) => string;
    readonly fault: Sentence<ReadFault>;
    readonly doubt: Sentence<ReadDoubt>;
    readonly more: (count: number) => string;
    readonly take: (count: number) => string;
    readonly taken: (count: number) => string;
  };
  readonly notRead: (file: string, why: string) => string;
  readonly tableProblem: Sentence<TableProblem>;
}

const en = (count: number, one: string, many: string) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
const da = (count: number, one: string, many: string) => `${count.toLocaleString('da-DK')} ${count === 1 ? one : many}`;
const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);

/** Words of the address book and of bringing a table into it. */
export const addressBookWords: Readonly<Record<Language, AddressBookWords>> = {
  en: {
    title: 'Address book',
    search: 'Search by name, number, town, person or e-mail',
    shelves: { book: 'Parties', bin: 'Recycle bin' },
    add: 'Add a party',
    bringIn: 'Bring in a table (CSV)…',
    exportAll: 'Save as a table (CSV)…',
    exported: (name, count) => `${en(count, 'party', 'parties')} written to ${name}.`,
    open: (name) => `Change ${name}`,
    noName: 'Without a name',
    parties: (count) => en(count, 'party', 'parties'),
    people: (count) => en(count, 'person', 'people'),
    firstOf: (shown, all) => `The first ${shown} of ${all.toLocaleString('en-GB')}. Search to find the others.`,
    empty:
      'The address book is empty. Keep a party from an agreement in it, add one, or bring in a table of companies or contacts.',
    emptyBin: 'Nothing here.',
    nothingFound: 'Nothing matches. Try fewer words.',
    remove: (name) => `Move ${name} to the recycle bin`,
    removed: (name) => `${name} is in the recycle bin.`,
    undo: 'Undo',
    restore: (name) => `Restore ${name}`,
    erase: (name) => `Delete ${name} for good`,
    eraseAsks: (name) =>
      `Delete “${name}” for good, with its people? This cannot be undone. Agreements keep their own copy.`,
    eraseNow: 'Delete for good',
    fields: {
      name: 'Name',
      register: 'Register',
      noRegister: 'No register',
      number: 'Number',
      contacts: 'Contacts',
      signatories: 'Signatories',
      addContact: 'Add a contact',
      addSignatory: 'Add a signatory',
      personName: 'Name',
      takeOut: (name) => `Take out ${name}`,
    },
    impossible: {
      cvr: 'There is no such CVR number: a digit is wrong or missing.',
      gln: 'There is no such location number (GLN): a digit is wrong or missing.',
      vat: 'This has not the form of a VAT number of its country.',
    },
    save: 'Save',
    back: 'Back',
    newParty: 'New party',
    import: {
      title: 'Bring in a table',
      nothingYet: 'Nothing is kept until you confirm it.',
      lines: (count) => en(count, 'line', 'lines'),
      encodings: { utf8: 'UTF-8', utf16: 'UTF-16', windows1252: 'Windows-1252' },
      separators: { ',': 'divided by commas', ';': 'divided by semicolons', '\t': 'divided by tabs' },
      origins: {
        hubspotCompanies: 'Companies from HubSpot',
        hubspotContacts: 'Contacts from HubSpot',
        addressBook: 'An address book of SLA Studio',
      },
      columns: 'Columns',
      columnsAbout: 'What each column is taken for. Your choice is remembered for the next table with these columns.',
      column: 'Column',
      example: 'For example',
      takenFor: 'Taken for',
      leftOut: 'Left out',
      takenForOf: (column) => `What the column ${column} is taken for`,
      guessAgain: 'Guess again',
      remembered: 'As you chose last time.',
      needsCompany: 'No column is taken for the company. Say above which one names it.',
      known: (count) => `${en(count, 'party is', 'parties are')} likely known already`,
      knownAbout: 'Joining fills in what is missing; nothing that is known is changed.',
      inFile: 'earlier in the table',
      inBook: 'in the address book',
      likeness: { number: 'same number', name: 'same name', email: 'same e-mail' },
      like: (name, where, why) => `Like ${name} ${where}: ${why}.`,
      decisions: { join: 'Join', both: 'Keep both', leave: 'Leave out' },
      decisionOn: (name) => `What becomes of ${name}`,
      decideAll: 'All of them:',
      gains: (what) => `Adds: ${what}.`,
      gainsNothing: 'Adds nothing.',
      stays: (what) => `Different, and stays as it is: ${what}.`,
      facts: {
        legalName: 'name',
        name: 'name',
        legalForm: 'legal form',
        registrationNumber: 'registration number',
        street: 'street',
        postalCode: 'postcode',
        city: 'town',
        country: 'country',
        website: 'website',
        description: 'description',
      },
      fresh: (count) => en(count, 'new party', 'new parties'),
      line: (lines) => (lines.length === 1 ? `line ${lines[0]}` : `lines ${lines[0]}–${lines.at(-1)}`),
      faults: (count) => `${en(count, 'line is', 'lines are')} not taken`,
      faultsAbout: 'Mend them in the file and bring it in again, if you need them.',
      doubts: (count) => `${en(count, 'cell', 'cells')} to look at`,
      doubtsAbout: 'Taken as described.',
      at: (line, column) => (column === null ? `Line ${line}` : `Line ${line}, ${column}`),
      fault: {
        quotes: () => 'The quotation marks do not match.',
        tooManyCells: ({ expected }) => `There are more cells than the ${expected} columns of the first line.`,
        noCompany: () => 'No company is named, and none has the website that the e-mail belongs to.',
        tooLong: ({ limit }) => `The cell has more than ${limit.toLocaleString('en-GB')} characters.`,
      },
      doubt: {
        number: ({ scheme }) =>
          ({
            cvr: 'There is no such CVR number. It is taken as it is.',
            gln: 'There is no such location number (GLN). It is taken as it is.',
            vat: 'This has not the form of a VAT number. It is taken as it is.',
          })[scheme],
        email: () => 'This has not the form of an e-mail address. It is taken as it is.',
        secondNumber: () => 'A party has one number of a register; this one is left out.',
        formula: () => 'It begins like a formula. It is taken as text.',
        invisible: () => 'Characters that nobody can see were taken out.',
      },
      more: (count) => `And ${count.toLocaleString('en-GB')} more.`,
      take: (count) => (count === 0 ? 'Nothing to keep' : `Keep ${en(count, 'party', 'parties')}`),
      taken: (count) => `${en(count, 'party was', 'parties were')} kept.`,
    },
    notRead: (file, why) => `${file} was not read: ${why}`,
    tableProblem: {
      tooLarge: ({ bytes, limit }) =>
        `it has ${megabytes(bytes)} MB, and ${megabytes(limit)} MB is the most. Divide the file and bring in the parts.`,
      tooManyRows: ({ limit }) =>
        `it has more than ${limit.toLocaleString('en-GB')} lines. Divide the file and bring in the parts.`,
      tooManyColumns: ({ limit }) => `it has more than ${limit} columns. Export fewer of them.`,
      workbook: () => 'it is an Excel workbook. Save it in Excel as “CSV UTF-8” and choose that file.',
      notText: () => 'it holds no text. Choose a file that was exported as CSV.',
      empty: () => 'there is nothing in it.',
    },
  },
  da: {
    title: 'Adressebog',
    search: 'Søg efter navn, nummer, by, person eller e-mail',
    shelves: { book: 'Parter', bin: 'Papirkurv' },
    add: 'Tilføj en part',
    bringIn: 'Hent en tabel (CSV)…',
    exportAll: 'Gem som tabel (CSV)…',
    exported: (name, count) => `${da(count, 'part', 'parter')} er skrevet til ${name}.`,
    open: (name) => `Ret ${name}`,
    noName: 'Uden navn',
    parties: (count) => da(count, 'part', 'parter'),
    people: (count) => da(count, 'person', 'personer'),
    firstOf: (shown, all) => `De første ${shown} af ${all.toLocaleString('da-DK')}. Søg for at finde de andre.`,
    empty:
      'Adressebogen er tom. Gem en part fra en aftale i den, tilføj en, eller hent en tabel med virksomheder eller kontakter.',
    emptyBin: 'Her er ikke noget.',
    nothingFound: 'Intet passer. Prøv med færre ord.',
    remove: (name) => `Flyt ${name} til papirkurven`,
    removed: (name) => `${name} ligger i papirkurven.`,
    undo: 'Fortryd',
    restore: (name) => `Gendan ${name}`,
    erase: (name) => `Slet ${name} for altid`,
    eraseAsks: (name) =>
      `Skal “${name}” slettes for altid sammen med sine personer? Det kan ikke fortrydes. Aftaler beholder deres egen kopi.`,
    eraseNow: 'Slet for altid',
    fields: {
      name: 'Navn',
      register: 'Register',
      noRegister: 'Intet register',
      number: 'Nummer',
      contacts: 'Kontaktpersoner',
      signatories: 'Underskrivere',
      addContact: 'Tilføj en kontaktperson',
      addSignatory: 'Tilføj en underskriver',
      personName: 'Navn',
      takeOut: (name) => `Fjern ${name}`,
    },
    impossible: {
      cvr: 'Der findes intet sådant CVR-nummer: Et ciffer er forkert eller mangler.',
      gln: 'Der findes intet sådant EAN-/GLN-nummer: Et ciffer er forkert eller mangler.',
      vat: 'Det har ikke formen på et momsnummer fra sit land.',
    },
    save: 'Gem',
    back: 'Tilbage',
    newParty: 'Ny part',
    import: {
      title: 'Hent en tabel',
      nothingYet: 'Intet gemmes, før du bekræfter det.',
      lines: (count) => da(count, 'linje', 'linjer'),
      encodings: { utf8: 'UTF-8', utf16: 'UTF-16', windows1252: 'Windows-1252' },
      separators: { ',': 'adskilt af kommaer', ';': 'adskilt af semikoloner', '\t': 'adskilt af tabulatorer' },
      origins: {
        hubspotCompanies: 'Virksomheder fra HubSpot',
        hubspotContacts: 'Kontakter fra HubSpot',
        addressBook: 'En adressebog fra SLA Studio',
      },
      columns: 'Kolonner',
      columnsAbout: 'Hvad hver kolonne opfattes som. Dit valg huskes til næste tabel med de samme kolonner.',
      column: 'Kolonne',
      example: 'For eksempel',
      takenFor: 'Opfattes som',
      leftOut: 'Udelades',
      takenForOf: (column) => `Hvad kolonnen ${column} opfattes som`,
      guessAgain: 'Gæt igen',
      remembered: 'Som du valgte sidst.',
      needsCompany: 'Ingen kolonne opfattes som virksomheden. Angiv ovenfor, hvilken der er dens navn.',
      known: (count) => `${da(count, 'part er', 'parter er')} sandsynligvis kendt i forvejen`,
      knownAbout: 'Når parter slås sammen, udfyldes det, der mangler; intet kendt ændres.',
      inFile: 'tidligere i tabellen',
      inBook: 'i adressebogen',
      likeness: { number: 'samme nummer', name: 'samme navn', email: 'samme e-mail' },
      like: (name, where, why) => `Ligner ${name} ${where}: ${why}.`,
      decisions: { join: 'Slå sammen', both: 'Behold begge', leave: 'Udelad' },
      decisionOn: (name) => `Hvad der skal ske med ${name}`,
      decideAll: 'Alle sammen:',
      gains: (what) => `Tilføjer: ${what}.`,
      gainsNothing: 'Tilføjer intet.',
      stays: (what) => `Afviger og forbliver, som det er: ${what}.`,
      facts: {
        legalName: 'navn',
        name: 'navn',
        legalForm: 'virksomhedsform',
        registrationNumber: 'registreringsnummer',
        street: 'adresse',
        postalCode: 'postnummer',
        city: 'by',
        country: 'land',
        website: 'hjemmeside',
        description: 'beskrivelse',
      },
      fresh: (count) => da(count, 'ny part', 'nye parter'),
      line: (lines) => (lines.length === 1 ? `linje ${lines[0]}` : `linje ${lines[0]}–${lines.at(-1)}`),
      faults: (count) => `${da(count, 'linje hentes', 'linjer hentes')} ikke`,
      faultsAbout: 'Ret dem i filen, og hent den igen, hvis du skal bruge dem.',
      doubts: (count) => `${da(count, 'celle', 'celler')} at se på`,
      doubtsAbout: 'Hentes som beskrevet.',
      at: (line, column) => (column === null ? `Linje ${line}` : `Linje ${line}, ${column}`),
      fault: {
        quotes: () => 'Anførselstegnene passer ikke sammen.',
        tooManyCells: ({ expected }) => `Der er flere celler end de ${expected} kolonner i første linje.`,
        noCompany: () => 'Ingen virksomhed er nævnt, og ingen har den hjemmeside, som e-mailen hører til.',
        tooLong: ({ limit }) => `Cellen har mere end ${limit.toLocaleString('da-DK')} tegn.`,
      },
      doubt: {
        number: ({ scheme }) =>
          ({
            cvr: 'Der findes intet sådant CVR-nummer. Det hentes, som det er.',
            gln: 'Der findes intet sådant EAN-/GLN-nummer. Det hentes, som det er.',
            vat: 'Det har ikke formen på et momsnummer. Det hentes, som det er.',
          })[scheme],
        email: () => 'Det har ikke formen på en e-mailadresse. Det hentes, som det er.',
        secondNumber: () => 'En part har ét registreringsnummer; dette udelades.',
        formula: () => 'Den begynder som en formel. Den hentes som tekst.',
        invisible: () => 'Tegn, som ingen kan se, er taget ud.',
      },
      more: (count) => `Og ${count.toLocaleString('da-DK')} mere.`,
      take: (count) => (count === 0 ? 'Intet at gemme' : `Gem ${da(count, 'part', 'parter')}`),
      taken: (count) => `${da(count, 'part er', 'parter er')} gemt.`,
    },
    notRead: (file, why) => `${file} blev ikke læst: ${why}`,
    tableProblem: {
      tooLarge: ({ bytes, limit }) =>
        `Den fylder ${megabytes(bytes)} MB, og ${megabytes(limit)} MB er det meste. Del filen, og hent delene.`,
      tooManyRows: ({ limit }) =>
        `Den har mere end ${limit.toLocaleString('da-DK')} linjer. Del filen, og hent delene.`,
      tooManyColumns: ({ limit }) => `Den har mere end ${limit} kolonner. Eksportér færre af dem.`,
      workbook: () => 'Det er en Excel-projektmappe. Gem den i Excel som “CSV UTF-8”, og vælg den fil.',
      notText: () => 'Der er ingen tekst i den. Vælg en fil, der er eksporteret som CSV.',
      empty: () => 'Der er intet i den.',
    },
  },
};

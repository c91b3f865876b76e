import type { Language } from '#core/agreement/language.ts';

/** The few words that the system shows for us: dialogs, menu titles, messages before there is a window. */
export interface ShellWords {
  readonly dialogs: {
    readonly agreementFile: string;
    readonly agreementOrWord: string;
    readonly openAgreement: string;
    readonly contractFile: string;
    readonly verifyFile: string;
    readonly shareAgreement: string;
    readonly exportFolder: string;
    readonly openWord: string;
    readonly tableFile: string;
    readonly brandFile: string;
    readonly openBrand: string;
    readonly saveBrand: string;
    readonly picture: string;
    readonly openPicture: string;
    readonly openLetterhead: string;
    readonly wordFile: string;
    readonly libraryFile: string;
    readonly openLibrary: string;
    readonly saveLibrary: string;
    /** Name of the file that a library is written to. */
    readonly library: string;
    readonly openTable: string;
    readonly saveParties: string;
    /** Name of the file that the address book is written to. */
    readonly addressBook: string;
  };
  readonly menus: {
    readonly file: string;
    readonly edit: string;
    readonly view: string;
    readonly go: string;
    readonly help: string;
    readonly cut: string;
    readonly copy: string;
    readonly paste: string;
    readonly selectAll: string;
  };
  readonly newerDatabase: string;
  readonly lockedDatabase: string;
  readonly cannotStart: string;
  readonly keepsCrashing: string;
}

export const shellWords: Readonly<Record<Language, ShellWords>> = {
  en: {
    dialogs: {
      agreementFile: 'Agreement',
      agreementOrWord: 'Agreement, or a Word file that carries one',
      openAgreement: 'Open an agreement',
      contractFile: 'Contract (PDF or Word)',
      verifyFile: 'Choose the file to verify',
      shareAgreement: 'Save the agreement as a file',
      exportFolder: 'Choose where the contract goes',
      openWord: 'Choose a Word file with clauses',
      wordFile: 'Word file',
      libraryFile: 'Library of SLA Studio',
      openLibrary: 'Choose a library file',
      saveLibrary: 'Save the library file',
      library: 'Library',
      tableFile: 'Table (CSV)',
      brandFile: 'Brand',
      openBrand: 'Choose the file of a brand',
      saveBrand: 'Save the brand as a file',
      picture: 'Picture (PNG, JPEG, SVG)',
      openPicture: 'Choose the logo',
      openLetterhead: 'Choose the letterhead',
      openTable: 'Choose a table of companies or contacts',
      saveParties: 'Save the address book as a table',
      addressBook: 'Address book',
    },
    menus: {
      file: 'File',
      edit: 'Edit',
      view: 'View',
      go: 'Go',
      help: 'Help',
      cut: 'Cut',
      copy: 'Copy',
      paste: 'Paste',
      selectAll: 'Select all',
    },
    newerDatabase:
      'Your drafts were kept by a newer version of SLA Studio. Install that version to open them; nothing was changed.',
    lockedDatabase: 'Another program has the drafts open. Close it and start SLA Studio again; nothing was changed.',
    cannotStart:
      'SLA Studio could not start. Your drafts are as they were. Start it again; if that does not help, install it anew.',
    keepsCrashing: 'The window stopped several times in a row. Your drafts are saved. Start SLA Studio again.',
  },
  da: {
    dialogs: {
      agreementFile: 'Aftale',
      agreementOrWord: 'Aftale eller Word-fil med aftaledata',
      openAgreement: 'Åbn en aftale',
      contractFile: 'Kontrakt (PDF eller Word)',
      verifyFile: 'Vælg filen, der skal kontrolleres',
      shareAgreement: 'Gem aftalen som en fil',
      exportFolder: 'Vælg, hvor kontrakten skal ligge',
      openWord: 'Vælg en Word-fil med bestemmelser',
      tableFile: 'Tabel (CSV)',
      brandFile: 'Firmaprofil',
      openBrand: 'Vælg en fil med en firmaprofil',
      saveBrand: 'Gem firmaprofilen som en fil',
      picture: 'Billede (PNG, JPEG, SVG)',
      openPicture: 'Vælg logoet',
      openLetterhead: 'Vælg brevpapiret',
      wordFile: 'Word-fil',
      libraryFile: 'Bibliotek til SLA Studio',
      openLibrary: 'Vælg en biblioteksfil',
      saveLibrary: 'Gem biblioteksfilen',
      library: 'Bibliotek',
      openTable: 'Vælg en tabel med virksomheder eller kontakter',
      saveParties: 'Gem adressebogen som en tabel',
      addressBook: 'Adressebog',
    },
    menus: {
      file: 'Filer',
      edit: 'Rediger',
      view: 'Vis',
      go: 'Gå til',
      help: 'Hjælp',
      cut: 'Klip',
      copy: 'Kopiér',
      paste: 'Sæt ind',
      selectAll: 'Markér alt',
    },
    newerDatabase:
      'Dine udkast er gemt af en nyere version af SLA Studio. Installer den version for at åbne dem; intet er ændret.',
    lockedDatabase: 'Et andet program har udkastene åbne. Luk det, og start SLA Studio igen; intet er ændret.',
    cannotStart:
      'SLA Studio kunne ikke starte. Dine udkast er, som de var. Start programmet igen; hjælper det ikke, så installer det på ny.',
    keepsCrashing: 'Vinduet er gået ned flere gange i træk. Dine udkast er gemt. Start SLA Studio igen.',
  },
};

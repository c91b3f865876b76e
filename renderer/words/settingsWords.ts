import type { Language } from '#core/agreement/language.ts';
import type { Settings } from '#core/bridge/settings.ts';

export type SettingsPage = 'window' | 'export' | 'brand' | 'checks' | 'house' | 'data' | 'leaving' | 'about';

interface SettingsWords {
  readonly title: string;
  readonly pages: Readonly<Record<SettingsPage, string>>;
  readonly interfaceLanguage: string;
  readonly interfaceLanguageAbout: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Settings['theme'], string>>;
  readonly contractShown: string;
  readonly contractShare: string;
  readonly contractShareAbout: string;
  readonly mapCollapsed: string;
  readonly formats: string;
  readonly exportStatus: string;
  readonly exportLanguages: string;
  readonly asWritten: string;
  readonly openAfterExport: string;
  readonly exportAbout: string;
  readonly folder: string;
  readonly folderAbout: string;
  readonly copyPath: string;
  readonly copied: string;
  readonly showLog: string;
  readonly log: string;
  readonly logAbout: string;
  readonly backups: string;
  readonly backupsAbout: string;
  readonly makeBackup: string;
  readonly noBackup: string;
  readonly drafts: (count: number) => string;
  readonly restore: string;
  readonly restoreAsks: (when: string) => string;
  readonly restoreAbout: (drafts: string) => readonly string[];
  readonly restored: (when: string) => string;
  readonly made: (when: string) => string;
  readonly version: (version: string) => string;
  readonly offline: string;
  readonly noLawyer: string;
  readonly licence: string;
  readonly licenceAbout: string;
  readonly others: string;
}

export const settingsWords: Readonly<Record<Language, SettingsWords>> = {
  en: {
    title: 'Settings',
    pages: {
      window: 'Window',
      export: 'Export',
      brand: 'Brand',
      checks: 'Checks',
      house: 'House rules',
      data: 'Data and backups',
      leaving: 'Privacy',
      about: 'About',
    },
    interfaceLanguage: 'Language of the program',
    interfaceLanguageAbout: 'The language of an agreement is a question of its own in each agreement.',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    contractShown: 'Show the contract beside the questions',
    contractShare: 'Width of the contract',
    contractShareAbout: 'Share of the window, in per cent.',
    mapCollapsed: 'Show the sections as icons only',
    formats: 'Formats',
    exportStatus: 'State',
    exportLanguages: 'Languages',
    asWritten: 'Those the agreement is written in',
    openAfterExport: 'Open the files after the export',
    exportAbout: 'What the export proposes. It can be chosen otherwise each time.',
    folder: 'Data folder',
    folderAbout: 'Drafts, versions, backups and the log are kept here. Nothing leaves this computer.',
    copyPath: 'Copy the path',
    copied: 'The path was copied.',
    showLog: 'Show the log file',
    log: 'Log',
    logAbout: 'The log says what went wrong in the program.',
    backups: 'Backups',
    backupsAbout: 'A backup of all drafts and versions is made whenever the program ends. The ten newest are kept.',
    makeBackup: 'Make a backup now',
    noBackup: 'There is no backup yet.',
    drafts: (count) => (count === 1 ? '1 draft' : `${count} drafts`),
    restore: 'Restore…',
    restoreAsks: (when) => `Go back to the backup from ${when}?`,
    restoreAbout: (drafts) => [
      `All drafts, versions, parties and settings become as they were then (${drafts}). What was written since then is no longer shown.`,
      'Before that, a backup of how things are now is made, so that you can come back to it here.',
      'The draft that is open is saved and closed first.',
    ],
    restored: (when) => `Everything is as it was on ${when}. How it was before is the newest backup in the list.`,
    made: (when) => `A backup was made on ${when}.`,
    version: (version) => `Version ${version}`,
    offline: 'Works without a connection: nothing you write leaves this computer.',
    noLawyer: 'SLA Studio is no lawyer and signs nothing. Have a contract read by a lawyer before you sign it.',
    licence: 'Licence',
    licenceAbout:
      'SLA Studio is free software under the MIT licence: it may be used, changed and passed on, without any warranty. Copyright 2026 SLA Studio contributors.',
    others: 'Parts made by others',
  },
  da: {
    title: 'Indstillinger',
    pages: {
      window: 'Vindue',
      export: 'Eksport',
      brand: 'Firmaprofil',
      checks: 'Kontrol',
      house: 'Egne regler',
      data: 'Data og sikkerhedskopier',
      leaving: 'Databeskyttelse',
      about: 'Om programmet',
    },
    interfaceLanguage: 'Programmets sprog',
    interfaceLanguageAbout: 'En aftales sprog er et spørgsmål for sig i hver aftale.',
    theme: 'Tema',
    themes: { system: 'Som systemet', light: 'Lyst', dark: 'Mørkt' },
    contractShown: 'Vis kontrakten ved siden af spørgsmålene',
    contractShare: 'Kontraktens bredde',
    contractShareAbout: 'Andel af vinduet i procent.',
    mapCollapsed: 'Vis afsnittene som ikoner alene',
    formats: 'Formater',
    exportStatus: 'Status',
    exportLanguages: 'Sprog',
    asWritten: 'Dem, aftalen er skrevet på',
    openAfterExport: 'Åbn filerne efter eksporten',
    exportAbout: 'Det, eksporten foreslår. Du kan vælge noget andet hver gang.',
    folder: 'Datamappe',
    folderAbout: 'Her ligger udkast, versioner, sikkerhedskopier og loggen. Intet forlader denne computer.',
    copyPath: 'Kopiér stien',
    copied: 'Stien er kopieret.',
    showLog: 'Vis logfilen',
    log: 'Log',
    logAbout: 'Loggen fortæller, hvad der gik galt i programmet.',
    backups: 'Sikkerhedskopier',
    backupsAbout:
      'Der tages en sikkerhedskopi af alle udkast og versioner, hver gang programmet slutter. De ti nyeste gemmes.',
    makeBackup: 'Tag en sikkerhedskopi nu',
    noBackup: 'Der er ingen sikkerhedskopi endnu.',
    drafts: (count) => `${count} udkast`,
    restore: 'Gendan…',
    restoreAsks: (when) => `Vil du gå tilbage til sikkerhedskopien fra den ${when}?`,
    restoreAbout: (drafts) => [
      `Alle udkast, versioner, parter og indstillinger bliver, som de var da (${drafts}). Det, der er skrevet siden, vises ikke længere.`,
      'Først tages en sikkerhedskopi af, hvordan alt er nu, så du kan vende tilbage til den herfra.',
      'Det åbne udkast gemmes og lukkes inden.',
    ],
    restored: (when) =>
      `Alt er, som det var den ${when}. Sådan som det var før, er den nyeste sikkerhedskopi på listen.`,
    made: (when) => `Der blev taget en sikkerhedskopi den ${when}.`,
    version: (version) => `Version ${version}`,
    offline: 'Virker uden forbindelse: intet af det, du skriver, forlader denne computer.',
    noLawyer:
      'SLA Studio er ikke en jurist og underskriver intet. Lad en jurist læse en kontrakt, før I skriver under.',
    licence: 'Licens',
    licenceAbout:
      'SLA Studio er fri software under MIT-licensen: det må bruges, ændres og gives videre, uden nogen garanti. Copyright 2026 SLA Studio contributors.',
    others: 'Dele lavet af andre',
  },
};

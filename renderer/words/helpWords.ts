import type { Language } from '#core/agreement/language.ts';
import type { ActionName } from '#core/bridge/actions.ts';
import type { SidePanel } from '#renderer/state/panels.ts';

export type KeyGroup = 'file' | 'edit' | 'view' | 'go' | 'help';

interface HelpWords {
  readonly title: string;
  readonly tabs: Readonly<Record<Exclude<SidePanel, 'find'>, string>>;
  readonly good: string;
  readonly mistakes: string;
  /** Above the tasks of the guide. */
  readonly guide: string;
  /** On the start screen, where there is no section. */
  readonly noSection: readonly string[];
  readonly noAdvice: string;
  readonly search: string;
  readonly terms: (count: number) => string;
  readonly noTerm: string;
  readonly also: (words: string) => string;
  readonly keyGroups: Readonly<Record<KeyGroup, string>>;
  readonly close: string;
}

/** In which group the keys of an action are listed. */
export const keyGroups: Readonly<Record<KeyGroup, readonly ActionName[]>> = {
  go: ['commandPalette', 'showLibrary', 'openAddressBook', 'previousSection', 'nextSection', 'reviewDraft'],
  edit: ['undo', 'redo', 'findInDraft', 'findNext', 'findPrevious'],
  file: [
    'newDraft',
    'importAgreement',
    'saveSnapshot',
    'exportContract',
    'printContract',
    'renameDraft',
    'closeDraft',
    'openSettings',
    'quit',
  ],
  view: ['togglePreview', 'popOutContract', 'zoomPreviewIn', 'zoomPreviewOut'],
  help: ['help'],
};

export const helpWords: Readonly<Record<Language, HelpWords>> = {
  en: {
    title: 'Help',
    tabs: { help: 'This section', checks: 'Checks', glossary: 'Glossary', keys: 'Keys' },
    good: 'A good answer has',
    mistakes: 'Often wrong',
    guide: 'How to …',
    noSection: [
      'Start from a finished sample, a template, a copy of an earlier agreement, or blank.',
      'Each section of an agreement has help of its own: open one and press F1.',
      'Everything is saved as you write, and everything can be undone.',
    ],
    noAdvice: 'This is help with writing, not legal advice. Have a contract read by a lawyer before you sign it.',
    search: 'Search in English or Danish',
    terms: (count) => (count === 1 ? '1 term' : `${count} terms`),
    noTerm: 'No such term. Try the first letters, in either language.',
    also: (words) => `Also in Danish: ${words}`,
    keyGroups: { file: 'Drafts and files', edit: 'Editing', view: 'Contract', go: 'Going about', help: 'Help' },
    close: 'Close the help',
  },
  da: {
    title: 'Hjælp',
    tabs: { help: 'Dette afsnit', checks: 'Kontrol', glossary: 'Ordliste', keys: 'Taster' },
    good: 'Et godt svar har',
    mistakes: 'Tit forkert',
    guide: 'Sådan gør du',
    noSection: [
      'Begynd med et færdigt eksempel, en skabelon, en kopi af en tidligere aftale eller en tom aftale.',
      'Hvert afsnit i en aftale har sin egen hjælp: åbn en aftale, og tryk F1.',
      'Alt gemmes, mens du skriver, og alt kan fortrydes.',
    ],
    noAdvice:
      'Dette er hjælp til at skrive og ikke juridisk rådgivning. Lad en jurist læse kontrakten, før I skriver under.',
    search: 'Søg på dansk eller engelsk',
    terms: (count) => `${count} ord`,
    noTerm: 'Ordet er her ikke. Prøv de første bogstaver på et af sprogene.',
    also: (words) => `Også: ${words}`,
    keyGroups: {
      file: 'Udkast og filer',
      edit: 'Redigering',
      view: 'Kontrakt',
      go: 'Omkring i programmet',
      help: 'Hjælp',
    },
    close: 'Luk hjælpen',
  },
};

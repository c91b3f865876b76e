import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '#core/agreement/language.ts';
import { ACTIONS, type ActionName, type ActionStates } from '#core/bridge/actions.ts';
import { actionWords } from '#core/bridge/actionWords.ts';
import { shellWords } from './words/shellWords.ts';

type Entry = ActionName | '-';

const FILE: readonly Entry[] = [
  'newDraft',
  'importAgreement',
  'saveSnapshot',
  'shareAgreement',
  'makeTemplate',
  '-',
  'exportContract',
  'exportChanges',
  'printContract',
  '-',
  'verifyFile',
  '-',
  'renameDraft',
  'closeDraft',
  '-',
  'showOwnTemplates',
  'importClauses',
  'shareLibrary',
  'openShared',
  'openAddressBook',
  'openSettings',
  '-',
  'quit',
];
const VIEW: readonly Entry[] = [
  'togglePreview',
  'togglePages',
  'popOutContract',
  'zoomPreviewIn',
  'zoomPreviewOut',
  '-',
  'themeSystem',
  'themeLight',
  'themeDark',
  '-',
  'interfaceEnglish',
  'interfaceDanish',
];
const GO: readonly Entry[] = [
  'commandPalette',
  'showLibrary',
  '-',
  'previousSection',
  'nextSection',
  '-',
  'reviewDraft',
  'parkedAnswers',
];
const FIND: readonly Entry[] = ['findInDraft', 'findNext', 'findPrevious'];
const HELP: readonly Entry[] = ['help', 'showGlossary', 'showKeys', '-', 'showLog'];

/** The application menu: its entries send actions to the window and do nothing themselves. */
export function menuTemplate(
  language: Language,
  states: ActionStates,
  choose: (action: ActionName) => void,
): MenuItemConstructorOptions[] {
  const { menus } = shellWords[language];
  const item = (entry: Entry): MenuItemConstructorOptions => {
    if (entry === '-') return { type: 'separator' };
    const undone = entry === 'undo' ? states.undo : entry === 'redo' ? states.redo : null;
    const label = [actionWords[language][entry], undone].filter((part) => part !== null).join(': ');
    const accelerator = ACTIONS[entry];
    return {
      id: entry,
      label,
      enabled: !states.disabled.includes(entry),
      click: () => choose(entry),
      // The window hears the keys itself, so that they work wherever it runs; the menu only shows them.
      ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
    };
  };
  return [
    { label: menus.file, submenu: FILE.map(item) },
    {
      label: menus.edit,
      submenu: [
        item('undo'),
        item('redo'),
        item('-'),
        { role: 'cut', label: menus.cut },
        { role: 'copy', label: menus.copy },
        { role: 'paste', label: menus.paste },
        { role: 'selectAll', label: menus.selectAll },
        item('-'),
        ...FIND.map(item),
      ],
    },
    { label: menus.view, submenu: VIEW.map(item) },
    { label: menus.go, submenu: GO.map(item) },
    { label: menus.help, submenu: HELP.map(item) },
  ];
}

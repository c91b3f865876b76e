import { z } from 'zod';

/** Everything that can be done from menu, command palette and keyboard. Accelerators are written as Electron writes them. */
export const ACTIONS = {
  newDraft: 'CmdOrCtrl+N',
  importAgreement: 'CmdOrCtrl+O',
  importClauses: null,
  shareAgreement: null,
  makeTemplate: null,
  showOwnTemplates: null,
  shareLibrary: null,
  openShared: null,
  verifyFile: null,
  renameDraft: 'F2',
  closeDraft: 'CmdOrCtrl+W',
  saveSnapshot: 'CmdOrCtrl+S',
  exportContract: 'CmdOrCtrl+E',
  exportChanges: null,
  printContract: 'CmdOrCtrl+P',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Y',
  findInDraft: 'CmdOrCtrl+F',
  findNext: 'F3',
  findPrevious: 'Shift+F3',
  commandPalette: 'CmdOrCtrl+K',
  showLibrary: 'CmdOrCtrl+Shift+L',
  previousSection: 'Alt+PageUp',
  nextSection: 'Alt+PageDown',
  reviewDraft: 'CmdOrCtrl+R',
  parkedAnswers: null,
  togglePreview: 'CmdOrCtrl+Shift+P',
  togglePages: null,
  popOutContract: 'CmdOrCtrl+Shift+O',
  zoomPreviewIn: 'CmdOrCtrl+Plus',
  zoomPreviewOut: 'CmdOrCtrl+-',
  themeSystem: null,
  themeLight: null,
  themeDark: null,
  interfaceEnglish: null,
  interfaceDanish: null,
  openAddressBook: 'CmdOrCtrl+Shift+A',
  openSettings: 'CmdOrCtrl+,',
  help: 'F1',
  showKeys: null,
  showGlossary: null,
  showLog: null,
  quit: 'CmdOrCtrl+Q',
} as const satisfies Readonly<Record<string, string | null>>;

export type ActionName = keyof typeof ACTIONS;
export const ACTION_NAMES = Object.keys(ACTIONS) as readonly ActionName[];

/** What the menu shows as possible, and what undo and redo would do, in the words of the window. */
export const actionStatesSchema = z.strictObject({
  disabled: z.array(z.enum(ACTION_NAMES as readonly [ActionName, ...ActionName[]])).max(100),
  undo: z.string().max(200).nullable(),
  redo: z.string().max(200).nullable(),
});
export type ActionStates = z.infer<typeof actionStatesSchema>;

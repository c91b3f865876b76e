import { ACTIONS, type ActionName } from '#core/bridge/actions.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { Outcome } from '#core/outcome.ts';
import { desktop } from '#renderer/desktop.ts';
import { sectionsOf } from '#renderer/sections/sections.ts';
import { useContract } from './contract.ts';
import { showContract, toggleContract } from './contractPane.ts';
import { useContractWindow } from './contractWindow.ts';
import { stepFind } from './finding.ts';
import { openChosen } from './openImported.ts';
import { doWaiting } from './onceDrawn.ts';
import { closeDraft, goTo, redoNext, saveNow, undoLast, useOpenDraft } from './openDraft.ts';
import { leaveLibrary, showLibrary, useLibraryPlace } from './library.ts';
import { showNewAgreement } from './newAgreement.ts';
import { showOwnTemplates } from './ownTemplates.ts';
import { showPanel, showSide, usePanel, type SidePanel } from './panels.ts';
import { showShare } from './sharing.ts';
import { changeSettings, showProblem, useSession } from './session.ts';
import { verifyChosenFile } from './verifying.ts';
import { zoomPreview } from './zoomPreview.ts';

/** What can only be done to a draft that is open. */
const NEEDS_DRAFT: readonly ActionName[] = [
  'shareAgreement',
  'makeTemplate',
  'closeDraft',
  'exportContract',
  'exportChanges',
  'printContract',
  'saveSnapshot',
  'renameDraft',
  'undo',
  'redo',
  'findInDraft',
  'findNext',
  'findPrevious',
  'previousSection',
  'nextSection',
  'reviewDraft',
  'parkedAnswers',
  'togglePreview',
  'togglePages',
  'popOutContract',
  'zoomPreviewIn',
  'zoomPreviewOut',
];

/** What cannot be done now. */
export function disabledActions(): readonly ActionName[] {
  const { open } = useOpenDraft.getState();
  if (open === null) return NEEDS_DRAFT;
  const { past, future } = open.history;
  return NEEDS_DRAFT.filter(
    (action) => (action === 'undo' && past.length === 0) || (action === 'redo' && future.length === 0),
  );
}

/** Does what menu, key or button asks for; nothing when it cannot be done now. */
export function perform(action: ActionName): void {
  doWaiting();
  if (!disabledActions().includes(action)) DEEDS[action]();
}

/** The action of a key, written as in `ACTIONS`. */
export function actionOfKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): ActionName | null {
  const names: Readonly<Record<string, string>> = { '+': 'Plus', PageUp: 'PageUp', PageDown: 'PageDown' };
  const key = names[event.key] ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key);
  const isShifted = event.shiftKey && key !== 'Plus';
  const pressed = [
    event.ctrlKey || event.metaKey ? 'CmdOrCtrl' : '',
    event.altKey ? 'Alt' : '',
    isShifted ? 'Shift' : '',
    key,
  ];
  const accelerator = pressed.filter((part) => part !== '').join('+');
  if (accelerator === 'CmdOrCtrl+Shift+Z') return 'redo';
  const known = Object.entries(ACTIONS).find(([, keys]) => keys === accelerator);
  return known === undefined ? null : (known[0] as ActionName);
}

const DEEDS: Readonly<Record<ActionName, () => void>> = {
  newDraft: () => showNewAgreement(),
  importClauses: () => showPanel('importClauses'),
  importAgreement: () => void openChosen(desktop().ask.importAgreement({})),
  shareAgreement: () => void withDraft((draft) => desktop().ask.shareAgreement({ draft })),
  makeTemplate: () => showPanel('makeTemplate'),
  showOwnTemplates: () => showOwnTemplates(),
  shareLibrary: () => showShare(),
  openShared: () => showPanel('openShared'),
  verifyFile: () => void verifyChosenFile(),
  renameDraft: () => showPanel('rename'),
  closeDraft: () => leaveDraft(),
  exportContract: () => showPanel('export'),
  exportChanges: () => showPanel('changes'),
  saveSnapshot: () => showPanel('versions'),
  printContract: () => void withDraft((draft, language) => desktop().ask.printContract({ draft, language })),
  undo: undoLast,
  redo: redoNext,
  findInDraft: () => showSide('find'),
  findNext: () => stepFind(1),
  findPrevious: () => stepFind(-1),
  commandPalette: () => showPanel('palette'),
  showLibrary: () => showLibrary(),
  previousSection: () => step(-1),
  nextSection: () => step(1),
  reviewDraft: () => goTo('review'),
  parkedAnswers: () => showPanel('parked'),
  togglePreview: () => togglePreview(),
  togglePages: () => togglePages(),
  popOutContract: () => toggleContractWindow(),
  zoomPreviewIn: () => zoomPreview(1),
  zoomPreviewOut: () => zoomPreview(-1),
  themeSystem: () => changeSettings({ theme: 'system' }),
  themeLight: () => changeSettings({ theme: 'light' }),
  themeDark: () => changeSettings({ theme: 'dark' }),
  interfaceEnglish: () => changeSettings({ interfaceLanguage: 'en' }),
  interfaceDanish: () => changeSettings({ interfaceLanguage: 'da' }),
  openAddressBook: () => showPanel('addressBook'),
  openSettings: () => showPanel('settings'),
  help: () => toggleSide('help'),
  showKeys: () => toggleSide('keys'),
  showGlossary: () => toggleSide('glossary'),
  showLog: () => void desktop().ask.showLog({}),
  // The machine ends the program; the window is asked to save before that.
  quit: () => window.close(),
};

function leaveDraft(): void {
  showPanel(null);
  if (useLibraryPlace.getState().isShown) return leaveLibrary();
  if (usePanel.getState().side === 'find') showSide(null);
  void closeDraft();
}

function toggleSide(side: SidePanel): void {
  showSide(usePanel.getState().side === side ? null : side);
}

async function withDraft(
  work: (draft: string, language: 'en' | 'da') => Promise<Outcome<unknown, DesktopProblem>>,
): Promise<void> {
  const { open } = useOpenDraft.getState();
  if (open === null) return;
  await saveNow();
  const done = await work(open.draft, useContract.getState().language ?? open.history.present.agreement.language);
  if (!done.ok) showProblem(done.problem);
}

/** A contract in a window of its own is taken back rather than hidden. */
function togglePreview(): void {
  if (useContractWindow.getState().isOpen) return toggleContractWindow();
  toggleContract();
}

function togglePages(): void {
  const { previewView } = useSession.getState().settings ?? {};
  changeSettings({ previewView: previewView === 'pages' ? 'text' : 'pages' });
  showContract(true);
}

function toggleContractWindow(): void {
  const { isOpen } = useContractWindow.getState();
  if (isOpen) showContract(true);
  void (isOpen ? desktop().ask.takeBackContract({}) : desktop().ask.popOutContract({}));
}

function step(by: number): void {
  const { open } = useOpenDraft.getState();
  if (open === null) return;
  const sections = sectionsOf(open.history.present.agreement.type);
  const next = sections[sections.indexOf(open.section) + by];
  if (next !== undefined) goTo(next);
}

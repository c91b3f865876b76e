import { join } from 'node:path';
import { app, dialog, nativeTheme, type BrowserWindow } from 'electron';
import type { StartNotice } from '#core/bridge/requests.ts';
import type { Settings } from '#core/bridge/settings.ts';
import { serve } from './bridge/serve.ts';
import { allWritten } from './chosenFile.ts';
import { agreementFileIn, crashCounter, Farewell, FilesToOpen, reloadAfterCrash } from './lifecycle.ts';
import { openLog } from './log.ts';
import { Program } from './program.ts';
import { announceScheme, serveBundle } from './protocol.ts';
import { confinePages, refuseNetwork, refusePermissions } from './security.ts';
import { openStorageThread, type RemoteStorage } from './storage/storageThread.ts';
import { DRAFT_WINDOW, openWindow, placeOf, windowPlace } from './window.ts';
import { shellWords } from './words/shellWords.ts';

/** Puts the parts together. Nothing here may wait: Electron is not ready before this file has been read. */
announceScheme();
app.enableSandbox();
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
const dataFolder = app.getPath('userData');
const log = openLog(join(dataFolder, 'logs'), () => new Date());
process.on('uncaughtException', (error) => void log.defect(error));
process.on('unhandledRejection', (error) => void log.defect(error));
let running: Program | null = null;
const filesToOpen = new FilesToOpen();
app.on('open-file', (event, path) => {
  event.preventDefault();
  filesToOpen.add(path);
});

if (app.requestSingleInstanceLock()) void begin().catch(giveUp);
else app.quit();

/** What is kept is opened while Electron starts. */
async function begin(): Promise<void> {
  const [opened] = await Promise.all([openKept(), app.whenReady().then(confine)]);
  if (!opened.ok) {
    tellBeforeWindow(opened.problem.kind === 'locked' ? 'lockedDatabase' : 'newerDatabase');
    return app.exit(1);
  }
  const { storage } = opened.value;
  const [settings, place] = await Promise.all([storage.settings(), storage.windowPlace('window')]);
  // Before there is a window: it would be light for a moment where it is to be dark.
  nativeTheme.themeSource = settings.theme;
  start({ ...opened.value, settings }, openWindow(DRAFT_WINDOW, windowPlace(place)));
}

function openKept() {
  return openStorageThread({
    script: join(import.meta.dirname, 'storageWorker.js'),
    folder: dataFolder,
    mayStartAgain: crashCounter(Date.now),
    stopped: (error) => void log.defect(error),
    noticed: (notices) => running?.tell('noticed', { notices }),
  });
}

/** Everything that must hold before there is a window. */
function confine(): void {
  confinePages();
  refusePermissions();
  refuseNetwork();
  serveBundle(join(import.meta.dirname, '../renderer'));
}

interface Kept {
  readonly storage: RemoteStorage;
  readonly settings: Settings;
  readonly notices: readonly StartNotice[];
}

function start(kept: Kept, window: BrowserWindow): void {
  const farewell = new Farewell(
    () => program.tell('quitting', {}),
    () => app.quit(),
  );
  const readyToQuit = () => farewell.finish();
  const program = new Program({ app, ...kept, log, dataFolder, window: () => window, readyToQuit });
  running = program;
  serve(program.requests(), log.defect);
  window.webContents.once('did-finish-load', () => program.exporter.warmUpSoon());
  endWell(window, kept.storage, { program, farewell });
  openFilesFromOutside(window, program);
  const language = kept.settings.interfaceLanguage ?? 'en';
  reloadAfterCrash(window, crashCounter(Date.now), {
    crashed: (reason) => void log.defect(new Error(`The window stopped: ${reason}`)),
    givesUp: () => dialog.showErrorBox('SLA Studio', shellWords[language].keepsCrashing),
  });
}

function endWell(
  window: BrowserWindow,
  storage: RemoteStorage,
  { program, farewell }: { program: Program; farewell: Farewell },
): void {
  let ending: Promise<void> | null = null;
  window.on('close', (event) => {
    void storage.keepWindowPlace('window', placeOf(window));
    if (!farewell.quitAttempted()) event.preventDefault();
  });
  window.on('closed', () => program.contractWindow.close());
  app.on('before-quit', (event) => {
    if (!farewell.quitAttempted()) event.preventDefault();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    program.stop();
    ending ??= endStorage(storage).finally(() => app.exit());
  });
}

/** Resolves when all that was asked for is on the disk, and a backup of what is kept. */
async function endStorage(storage: RemoteStorage): Promise<void> {
  await allWritten();
  await storage.makeBackup().catch(log.defect);
  await storage.close().catch(log.defect);
}

function openFilesFromOutside(window: BrowserWindow, program: Program): void {
  filesToOpen.add(agreementFileIn(process.argv));
  window.webContents.once('did-finish-load', () => filesToOpen.openWith((path) => void program.openFile(path)));
  app.on('second-instance', (_event, words) => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
    filesToOpen.add(agreementFileIn(words));
  });
}

function giveUp(error: unknown): void {
  log.defect(error);
  tellBeforeWindow('cannotStart');
  app.exit(1);
}

/** In both languages: which one the person reads is not known yet. */
function tellBeforeWindow(words: 'lockedDatabase' | 'newerDatabase' | 'cannotStart'): void {
  dialog.showErrorBox('SLA Studio', `${shellWords.en[words]}\n\n${shellWords.da[words]}`);
}

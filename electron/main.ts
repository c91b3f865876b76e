import { join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { serve } from './bridge/serve.ts';
import { agreementFileIn, crashCounter, Farewell, reloadAfterCrash } from './lifecycle.ts';
import { openLog } from './log.ts';
import { newId, Program } from './program.ts';
import { announceScheme, serveBundle } from './protocol.ts';
import { confinePages, refuseNetwork, refusePermissions } from './security.ts';
import { shippedClauses } from './shipped.ts';
import { openStorage, type Storage } from './storage/storage.ts';
import { DRAFT_WINDOW, openWindow, placeOf, windowPlace } from './window.ts';
import { shellWords } from './words/shellWords.ts';

/** Puts the parts together. Nothing here may wait: Electron is not ready before this file has been read. */
announceScheme();
app.enableSandbox();
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
const log = openLog(join(app.getPath('userData'), 'logs'), () => new Date());
process.on('uncaughtException', (error) => void log.defect(error));
process.on('unhandledRejection', (error) => void log.defect(error));

if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(log.defect);
else app.quit();

function start(): void {
  confinePages();
  refusePermissions();
  refuseNetwork();
  serveBundle(join(import.meta.dirname, '../renderer'));
  const dataFolder = app.getPath('userData');
  const opened = openStorage({ folder: dataFolder, now: Date.now, newId, shippedClauses });
  if (!opened.ok) {
    const { en, da } = shellWords;
    const words = opened.problem.kind === 'locked' ? 'lockedDatabase' : 'newerDatabase';
    dialog.showErrorBox('SLA Studio', `${en[words]}\n\n${da[words]}`);
    return app.exit(1);
  }
  const { storage, notices } = opened.value;
  const window = openWindow(DRAFT_WINDOW, windowPlace(storage.windowPlace('window')));
  const farewell = new Farewell(
    () => program.tell('quitting', {}),
    () => app.quit(),
  );
  const readyToQuit = () => farewell.finish();
  const program = new Program({ app, storage, notices, log, dataFolder, window: () => window, readyToQuit });
  serve(program.requests(), log.defect);
  window.webContents.once('did-finish-load', () => program.exporter.warmUpSoon());
  endWell(window, storage, { program, farewell });
  openFilesFromOutside(window, program);
  const language = storage.settings().interfaceLanguage ?? 'en';
  reloadAfterCrash(window, crashCounter(Date.now), {
    crashed: (reason) => void log.defect(new Error(`The window stopped: ${reason}`)),
    givesUp: () => dialog.showErrorBox('SLA Studio', shellWords[language].keepsCrashing),
  });
}

function endWell(
  window: BrowserWindow,
  storage: Storage,
  { program, farewell }: { program: Program; farewell: Farewell },
): void {
  window.on('close', (event) => {
    storage.keepWindowPlace('window', placeOf(window));
    if (!farewell.quitAttempted()) event.preventDefault();
  });
  window.on('closed', () => program.contractWindow.close());
  app.on('before-quit', (event) => {
    if (!farewell.quitAttempted()) event.preventDefault();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => {
    program.exporter.stop();
    program.pagePrinter.stop();
    program.brandPrinter.stop();
    program.verifier.stop();
    program.dates.stop();
    storage.makeBackup();
    storage.close();
  });
}

function openFilesFromOutside(window: BrowserWindow, program: Program): void {
  const given = agreementFileIn(process.argv);
  if (given !== null) window.webContents.once('did-finish-load', () => program.openFile(given));
  app.on('second-instance', (_event, words) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    const file = agreementFileIn(words);
    if (file !== null) program.openFile(file);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    program.openFile(path);
  });
}

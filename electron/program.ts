import { clipboard, Menu, nativeTheme, shell, type App, type BrowserWindow } from 'electron';
import type { ActionName, ActionStates } from '#core/bridge/actions.ts';
import type { DesktopEvents, EventName } from '#core/bridge/events.ts';
import type { DesktopRequests, Start, StartNotice } from '#core/bridge/requests.ts';
import type { Settings, SettingsChange } from '#core/bridge/settings.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { problemOf } from './bridge/answer.ts';
import { brandRequests } from './brandRequests.ts';
import { addressBookRequests } from './addressBookRequests.ts';
import { contractRequests, importFile } from './contractRequests.ts';
import { ContractWindow, contractWindowRequests } from './contractWindow.ts';
import { DateReader } from './dateReader.ts';
import { Dialogs } from './dialogs.ts';
import { draftRequests } from './draftRequests.ts';
import { Exporter } from './exporting/exporter.ts';
import { FileHandles } from './handles.ts';
import { readWordFile } from './importing/readWordFile.ts';
import { libraryRequests } from './libraryRequests.ts';
import type { Log } from './log.ts';
import { menuTemplate } from './menu.ts';
import { newId } from './newId.ts';
import { ownTemplateRequests } from './ownTemplateRequests.ts';
import { tellWindow } from './tellWindow.ts';
import { readSharedFile } from './sharing/readSharedFile.ts';
import { sharingRequests } from './sharing/sharingRequests.ts';
import { sample, sampleSummaries, templateSources, templateSummaries } from './shipped.ts';
import type { RemoteStorage } from './storage/storageThread.ts';
import { Verifier } from './verifying/verifier.ts';
import { verifyRequests } from './verifying/verifyRequests.ts';

const PLATFORMS: Readonly<Partial<Record<NodeJS.Platform, Start['platform']>>> = { win32: 'windows', darwin: 'mac' };

export interface ProgramParts {
  readonly app: App;
  readonly storage: RemoteStorage;
  /** As they are at the start. */
  readonly settings: Settings;
  readonly notices: readonly StartNotice[];
  readonly log: Log;
  readonly dataFolder: string;
  readonly window: () => BrowserWindow;
  readonly readyToQuit: () => void;
}

/** The running program: what the window may ask of it, and what it tells the window. */
export class Program {
  readonly exporter = new Exporter('prompt');
  readonly pagePrinter = new Exporter('unhurried');
  /** Prints the sample that a brand is shown in. */
  readonly brandPrinter = new Exporter('unhurried');
  readonly verifier = new Verifier();
  readonly dates: DateReader;
  readonly contractWindow: ContractWindow;
  readonly #parts: ProgramParts;
  readonly #handles = new FileHandles();
  /** As they were told last: the menu and the dialogs cannot wait for them. */
  #settings: Settings;
  #states: ActionStates = { disabled: [], undo: null, redo: null };

  constructor(parts: ProgramParts) {
    this.#parts = parts;
    this.dates = new DateReader(parts.storage, (error) => void parts.log.defect(error));
    this.contractWindow = new ContractWindow(parts.storage, () => this.tell('contractWindow', { isOpen: false }));
    this.#settings = parts.settings;
    this.showMenu();
  }

  /** Ends the processes and threads beside the program; what is kept is not theirs. */
  stop(): void {
    this.exporter.stop();
    this.pagePrinter.stop();
    this.brandPrinter.stop();
    this.verifier.stop();
    this.dates.stop();
  }

  tell<Name extends EventName>(event: Name, payload: DesktopEvents[Name]): void {
    tellWindow(this.#parts.window(), event, payload);
  }

  /** A file given to the program from outside becomes a draft, and the window opens it. */
  async openFile(path: string): Promise<void> {
    const { storage, log } = this.#parts;
    const imported = await importFile(storage, path).catch((error: unknown) => failed(problemOf(error, log.defect)));
    if (imported.ok) this.tell('draftImported', imported.value);
    else this.tell('trouble', { problem: imported.problem });
  }

  showMenu(): void {
    const choose = (action: ActionName) =>
      action === 'quit' ? this.#parts.app.quit() : this.tell('action', { action });
    const template = menuTemplate(this.#language(), this.#states, choose);
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  requests(): DesktopRequests {
    const { storage, log, window } = this.#parts;
    const dialogs = new Dialogs(window, () => this.#language());
    const parts = { storage, dialogs, newId, today };
    return {
      ...draftRequests({ storage, newId, readDates: (days) => this.dates.read(days) }),
      ...contractRequests({
        storage,
        exporter: this.exporter,
        pagePrinter: this.pagePrinter,
        handles: this.#handles,
        dialogs,
        today,
        progress: (made, total) => this.tell('exportProgress', { done: made, total, phase: 'printing' }),
      }),
      ...addressBookRequests({ book: storage.addressBook, dialogs, language: () => this.#language() }),
      ...this.#libraryRequests(dialogs),
      ...brandRequests({
        ...parts,
        chooseNone: () => this.#changeSettings({ brand: null }),
        printer: this.brandPrinter,
      }),
      ...verifyRequests({ storage, verifier: this.verifier, dialogs, handles: this.#handles }),
      ...contractWindowRequests(this.contractWindow, { window, tell: (...told) => this.tell(...told) }),
      start: async () => done(await this.#start()),
      changeSettings: (change) => this.#changeSettings(change),
      listTemplates: () => Promise.resolve(done(templateSummaries())),
      readTemplate: ({ template }) => Promise.resolve(found('template', templateSources(template))),
      listSamples: () => Promise.resolve(done(sampleSummaries())),
      readSample: ({ sample: id }) => Promise.resolve(found('sample', sample(id))),
      listBackups: () => storage.listBackups(),
      makeBackup: () => storage.makeBackup(),
      restoreBackup: ({ backup }) => this.#restore(backup),
      describeActions: (states) => {
        this.#states = states;
        this.showMenu();
        return Promise.resolve(done(null));
      },
      copyText: async ({ text }) => {
        await clipboard.writeText(text);
        return done(null);
      },
      readyToQuit: () => {
        this.#parts.readyToQuit();
        return Promise.resolve(done(null));
      },
      reportDefect: ({ message, stack }) =>
        Promise.resolve(done({ log: log.defect(new Error(`${message}\n${stack}`)) })),
      showLog: () => {
        shell.showItemInFolder(log.file);
        return Promise.resolve(done(null));
      },
    };
  }

  /** What is kept to be used again: clauses and templates, and the files they are shared in. */
  #libraryRequests(dialogs: Dialogs) {
    const { storage } = this.#parts;
    return {
      ...libraryRequests(storage.library, {
        wordToOpen: () => dialogs.wordToOpen(),
        readWord: (path) => readWordFile(path, this.#language()),
      }),
      ...ownTemplateRequests(storage, newId),
      ...sharingRequests({
        sharing: storage.sharing,
        handles: this.#handles,
        dialogs,
        read: (path) => readSharedFile(path),
        settingsChanged: async () => this.#apply(await storage.settings()),
      }),
    };
  }

  #language() {
    return this.#settings.interfaceLanguage ?? 'en';
  }

  async #changeSettings(change: SettingsChange): Promise<Outcome<Settings, DesktopProblem>> {
    const changed = await this.#parts.storage.changeSettings(change);
    if (changed.ok) this.#apply(changed.value);
    return changed;
  }

  #apply(settings: Settings): void {
    this.#settings = settings;
    nativeTheme.themeSource = settings.theme;
    this.showMenu();
    this.tell('settingsChanged', { settings });
    this.contractWindow.tell('settingsChanged', { settings });
  }

  async #restore(backup: string): ReturnType<DesktopRequests['restoreBackup']> {
    const { storage } = this.#parts;
    const restored = await this.dates.resting(() => storage.restoreBackup(backup));
    // The settings of that time came back with the drafts.
    if (restored.ok) this.#apply(await storage.settings());
    return restored;
  }

  async #start(): Promise<Start> {
    const { app, storage, notices, dataFolder } = this.#parts;
    const [settings, reopen] = await Promise.all([storage.settings(), storage.reopen()]);
    return {
      version: app.getVersion(),
      platform: PLATFORMS[process.platform] ?? 'linux',
      settings,
      notices,
      reopen,
      isContractOut: this.contractWindow.isOpen,
      dataFolder,
    };
  }
}

/** ISO 8601 date of today, where the program runs. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}

/** What the program brings along, or that it has none of that name. */
function found<Brought>(what: 'template' | 'sample', brought: Brought | null): Outcome<Brought, DesktopProblem> {
  return brought === null ? failed({ kind: 'missing', what }) : done(brought);
}

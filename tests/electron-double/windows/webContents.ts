import { EventEmitter } from 'node:events';
import type { Devtools } from '#tests/electron-double/chromium/devtools.ts';
import { app } from '#tests/electron-double/main/app.ts';
import { IpcMain } from '#tests/electron-double/main/ipcMain.ts';
import { chromium, nextId, running } from '#tests/electron-double/main/running.ts';
import { defaultSession } from '#tests/electron-double/main/session.ts';
import type { MainMessage, PageMessage } from '#tests/electron-double/page/messages.ts';
import { fromWeb, originOf, toWeb } from '#tests/electron-double/schemes.ts';
import { missing, preventable, strict, StrictEmitter } from '#tests/electron-double/strict.ts';
import { wire } from '#tests/electron-double/wire.ts';
import { answerPage } from './answerPage.ts';
import { pathOf } from './droppedFiles.ts';
import { followPage } from './followPage.ts';
import type { WindowOptions } from './options.ts';
import { closePage, openPage, preparePage } from './pageTarget.ts';
import { capture, printToPdf } from './printing.ts';

/** What a page needs of the window it is shown in. */
export interface Host {
  readonly options: WindowOptions;
  readonly readyToShow: () => void;
  readonly titleChanged: (title: string) => void;
  readonly boundsChanged: (bounds: { x: number; y: number; width: number; height: number }) => void;
  /** The person closes the window. */
  readonly closing: () => void;
  readonly destroy: () => void;
  readonly openChild: (options: WindowOptions, url: string) => object;
}

export interface OpenDetails {
  readonly url: string;
  readonly frameName: string;
  readonly features: string;
  readonly disposition: 'foreground-tab';
  readonly referrer: { readonly url: string; readonly policy: string };
}

interface OpenAnswer {
  readonly action: 'allow' | 'deny';
  readonly overrideBrowserWindowOptions?: WindowOptions;
}

/** What a listener of `followPage` or `answerPage` may change. */
export interface PageState {
  url: string;
  title: string;
  isLoading: boolean;
  isCrashed: boolean;
  /** The context of the preload script, while there is a document. */
  contextId: number | undefined;
  targetId: string;
  readonly frames: Set<string>;
}

/** A page: what it shows, what it asks and what it is told. */
export class WebContents extends StrictEmitter {
  readonly id = nextId();
  readonly session = defaultSession;
  readonly ipc = new IpcMain();
  readonly #host: Host;
  readonly #page: Promise<Devtools>;
  readonly #state: PageState = {
    url: '',
    title: '',
    isLoading: false,
    isCrashed: false,
    contextId: undefined,
    targetId: '',
    frames: new Set(),
  };
  #expected: string | null = null;
  #openHandler: (details: OpenDetails) => OpenAnswer = () => ({ action: 'allow' });
  #zoom = 1;

  constructor(host: Host) {
    super();
    this.#host = host;
    // As in Electron, an `error` message of a page is no failure of an emitter.
    EventEmitter.prototype.on.call(this.ipc, 'error', () => undefined);
    this.#page = this.#create();
    this.#page.catch((error: unknown) => console.error('electron-double: no page could be made', error));
    running.contents = [...running.contents, this];
  }

  async #create(): Promise<Devtools> {
    const { webPreferences = {}, show } = this.#host.options;
    const { page, targetId } = await openPage(show !== false);
    this.#state.targetId = targetId;
    this.#state.frames.add(targetId);
    followPage(this, { page, state: this.#state, host: this.#host });
    page.on('Runtime.bindingCalled', ({ name, payload }: { name: string; payload: string }) => {
      if (name !== 'electronDoublePost') return;
      const message = JSON.parse(payload) as PageMessage;
      answerPage(this, message, { page, state: this.#state, host: this.#host, tell: (answer) => this.#tell(answer) });
    });
    await preparePage(page, webPreferences);
    return page;
  }

  // ---- what it shows

  async loadURL(url: string): Promise<void> {
    const page = await this.#page;
    this.#expected = url;
    const loaded = new Promise((resolve) => this.once('did-stop-loading', resolve));
    const { errorText } = await page.send<{ errorText?: string }>('Page.navigate', { url: toWeb(url) });
    if (errorText === undefined) return void (await loaded);
    this.emit('did-fail-load', preventable(), -2, errorText, url, true);
    throw Object.assign(new Error(`${errorText} (-2) loading '${url}'`), { code: errorText, url });
  }
  loadFile(): never {
    return missing('loadFile (pages come from a scheme of the app)');
  }
  reload(): void {
    this.#state.isCrashed = false;
    void this.#page.then((page) => page.tell('Page.reload'));
  }
  getURL(): string {
    return this.#state.url;
  }
  getTitle(): string {
    return this.#state.title;
  }
  isLoading(): boolean {
    return this.#state.isLoading;
  }
  isLoadingMainFrame(): boolean {
    return this.#state.isLoading;
  }
  isCrashed(): boolean {
    return this.#state.isCrashed;
  }
  isDestroyed(): boolean {
    return !running.contents.includes(this);
  }
  isFocused(): boolean {
    return running.focused?.webContents === this;
  }
  focus(): void {
    void this.#page.then((page) => page.tell('Page.bringToFront'));
  }
  get mainFrame() {
    const { url } = this.#state;
    return {
      url,
      origin: originOf(url),
      parent: null,
      frames: [],
      name: '',
      processId: this.id,
      routingId: 1,
      frameTreeNodeId: this.id,
      isDestroyed: () => this.isDestroyed(),
      send: (channel: string, ...words: unknown[]) => this.send(channel, ...words),
    };
  }
  getZoomFactor(): number {
    return this.#zoom;
  }
  setZoomFactor(factor: number): void {
    this.#zoom = factor;
    void this.#page.then((page) => page.tell('Emulation.setPageScaleFactor', { pageScaleFactor: factor }));
  }
  setWindowOpenHandler(handler: (details: OpenDetails) => OpenAnswer): void {
    this.#openHandler = handler;
  }
  close(): void {
    this.#host.destroy();
  }

  // ---- what it is told

  send(channel: string, ...words: unknown[]): void {
    if (this.isDestroyed()) throw new TypeError('Object has been destroyed');
    this.#tell({ kind: 'message', channel, args: wire.encode(words) });
  }
  async executeJavaScript(expression: string, userGesture = false): Promise<unknown> {
    const page = await this.#page;
    const how = { expression, userGesture, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await page.send<{
      result: { value?: unknown };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', how);
    if (exceptionDetails === undefined) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  async printToPDF(options: object = {}): Promise<Buffer> {
    return printToPdf(await this.#page, { ...options });
  }
  async capturePage() {
    return capture(await this.#page);
  }
  forcefullyCrashRenderer(): void {
    void this.#page.then((page) => page.tell('Page.crash'));
  }
  undo(): void {
    this.#edit('undo');
  }
  redo(): void {
    this.#edit('redo');
  }
  cut(): void {
    this.#edit('cut');
  }
  copy(): void {
    this.#edit('copy');
  }
  paste(): void {
    this.#edit('paste');
  }
  delete(): void {
    this.#edit('delete');
  }
  selectAll(): void {
    this.#edit('selectAll');
  }
  #edit(command: string): void {
    this.executeJavaScript(`document.execCommand('${command}')`, true).catch(() => undefined);
  }
  #tell(message: MainMessage): void {
    const { contextId } = this.#state;
    const expression = `electronDoubleHear(${JSON.stringify(JSON.stringify(message))})`;
    if (contextId !== undefined)
      void this.#page.then((page) => page.tell('Runtime.evaluate', { contextId, expression }));
  }

  // ---- not of Electron: what the rest of the double needs

  applyTheme(isDark: boolean): void {
    const features = [{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }];
    void this.#page.then((page) => page.tell('Emulation.setEmulatedMedia', { features }));
  }
  holdsFrame(frameId: string): boolean {
    return this.#state.frames.has(frameId);
  }
  isMainFrame(frameId: string): boolean {
    return frameId === this.#state.targetId;
  }
  /** Whether the app loads this address, or the page the one it shows already: tools load a page again that way. */
  expects(url: string): boolean {
    const isExpected = url === this.#expected || url === this.#state.url;
    this.#expected = null;
    return isExpected;
  }
  /** Asks the app about a window that the page wants to open. */
  openWindow({ url, frameName, features }: Pick<OpenDetails, 'url' | 'frameName' | 'features'>): void {
    const referrer = { url: this.#state.url, policy: '' };
    const details: OpenDetails = { url: fromWeb(url), frameName, features, disposition: 'foreground-tab', referrer };
    const answer = this.#openHandler(details);
    if (answer.action !== 'allow') return;
    const options = { ...sizeIn(features), ...answer.overrideBrowserWindowOptions };
    const child = this.#host.openChild(options, details.url);
    this.emit('did-create-window', child, { ...details, options });
  }
  /** Lets the person choose a file with Chromium's own dialog. */
  async chooseFile(): Promise<string | null> {
    const page = await this.#page;
    const expression = `new Promise((resolve) => {
      const input = Object.assign(document.createElement('input'), { type: 'file' });
      globalThis.electronDoubleChosen = input;
      input.addEventListener('change', () => resolve(true));
      input.addEventListener('cancel', () => resolve(false));
      input.click();
    })`;
    if ((await this.executeJavaScript(expression, true)) !== true) return null;
    return pathOf(page, 'electronDoubleChosen.files[0]', undefined);
  }
  /** Sets the size of the page, or of the window it is in where that can be seen. */
  async withPage(work: (page: Devtools, targetId: string) => Promise<unknown>): Promise<void> {
    const page = await this.#page;
    await work(page, this.#state.targetId);
  }
  async destroyPage(): Promise<void> {
    await this.#page.catch(() => undefined);
    await closePage(await chromium, this.#state.targetId).catch(() => undefined);
    running.contents = running.contents.filter((one) => one !== this);
    this.emit('destroyed');
  }
  crashed(): void {
    const details = { reason: 'crashed', exitCode: 11 };
    this.emit('render-process-gone', preventable(), details);
    app.emit('render-process-gone', preventable(), this, details);
  }
}

/** Width and height among the features of `window.open`. */
function sizeIn(features: string): { width?: number; height?: number } {
  const found = [...features.matchAll(/\b(width|height)=(\d+)/g)];
  return Object.fromEntries(found.map(([, name, size]) => [name, Number(size)]));
}

export const webContents = strict('webContents', {
  getAllWebContents: () => [...running.contents],
  fromId: (id: number) => running.contents.find((one) => one.id === id),
  fromDevToolsTargetId: (targetId: string) => running.contents.find((one) => one.isMainFrame(targetId)),
  getFocusedWebContents: () => running.focused?.webContents ?? null,
});

import { app, windowIsGone } from '#tests/electron-double/main/app.ts';
import { nativeTheme } from '#tests/electron-double/main/nativeTheme.ts';
import { nextId, running } from '#tests/electron-double/main/running.ts';
import { isVisible } from '#tests/electron-double/program.ts';
import { preventable, StrictEmitter } from '#tests/electron-double/strict.ts';
import { refuseUnsafe, type WindowOptions } from './options.ts';
import { WebContents } from './webContents.ts';

interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A window with one page. What only a system of windows does (focus, minimising …) is remembered and told, not done. */
export class BrowserWindow extends StrictEmitter {
  readonly id = nextId();
  readonly webContents: WebContents;
  readonly #flags = {
    maximised: false,
    minimised: false,
    full: false,
    visible: true,
    isReady: false,
    isClosing: false,
  };
  readonly #backgroundColor: string;
  #bounds: Bounds;
  #title: string;

  constructor(options: WindowOptions = {}) {
    super();
    if (!running.ready) throw new Error('Cannot create BrowserWindow before app is ready');
    const { x = 0, y = 0, width = 800, height = 600, show = true, title = app.name, webPreferences = {} } = options;
    refuseUnsafe(webPreferences);
    this.#bounds = { x, y, width, height };
    this.#flags.visible = show;
    this.#title = title;
    this.#backgroundColor = options.backgroundColor ?? '#FFFFFF';
    this.webContents = new WebContents({
      options,
      readyToShow: () => this.#readyToShow(),
      titleChanged: (changed) => this.#titleChanged(changed),
      boundsChanged: ({ x, y, width, height }) => this.#boundsChanged({ x, y, width, height }),
      closing: () => this.close(),
      destroy: () => this.destroy(),
      openChild: (child, url) => {
        const window = new BrowserWindow(child);
        window.loadURL(url).catch((error: unknown) => console.error(error));
        return window;
      },
    });
    running.windows = [...running.windows, this];
    if (show) running.focused = this;
    void this.#applyBounds();
    this.webContents.applyTheme(nativeTheme.shouldUseDarkColors);
    app.emit('web-contents-created', preventable(), this.webContents);
    app.emit('browser-window-created', preventable(), this);
  }

  static getAllWindows(): BrowserWindow[] {
    return [...running.windows];
  }
  static getFocusedWindow(): BrowserWindow | null {
    return running.focused;
  }
  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return running.windows.find((window) => window.webContents === contents) ?? null;
  }
  static fromId(id: number): BrowserWindow | null {
    return running.windows.find((window) => window.id === id) ?? null;
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }
  reload(): void {
    this.webContents.reload();
  }

  show(): void {
    this.#flags.visible = true;
    this.emit('show');
    this.focus();
  }
  showInactive(): void {
    this.#flags.visible = true;
    this.emit('show');
  }
  hide(): void {
    this.#flags.visible = false;
    this.emit('hide');
  }
  isVisible(): boolean {
    return this.#flags.visible;
  }
  focus(): void {
    running.focused = this;
    this.webContents.focus();
    this.emit('focus');
    app.emit('browser-window-focus', preventable(), this);
  }
  blur(): void {
    this.emit('blur');
  }
  isFocused(): boolean {
    return running.focused === this;
  }
  maximize(): void {
    this.#flags.maximised = true;
    this.emit('maximize');
  }
  unmaximize(): void {
    this.#flags.maximised = false;
    this.emit('unmaximize');
  }
  isMaximized(): boolean {
    return this.#flags.maximised;
  }
  minimize(): void {
    this.#flags.minimised = true;
    this.emit('minimize');
  }
  restore(): void {
    this.#flags.minimised = false;
    this.emit('restore');
  }
  isMinimized(): boolean {
    return this.#flags.minimised;
  }
  setFullScreen(full: boolean): void {
    this.#flags.full = full;
  }
  isFullScreen(): boolean {
    return this.#flags.full;
  }
  /** There are no menus on screen. */
  removeMenu(): void {}
  moveTop(): void {
    this.webContents.focus();
  }

  getBackgroundColor(): string {
    return this.#backgroundColor.toUpperCase();
  }
  getTitle(): string {
    return this.#title;
  }
  setTitle(title: string): void {
    this.#title = title;
  }
  getBounds(): Bounds {
    return { ...this.#bounds };
  }
  getNormalBounds(): Bounds {
    return this.getBounds();
  }
  getContentBounds(): Bounds {
    return this.getBounds();
  }
  getSize(): [number, number] {
    return [this.#bounds.width, this.#bounds.height];
  }
  getContentSize(): [number, number] {
    return this.getSize();
  }
  setBounds(bounds: Partial<Bounds>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    void this.#applyBounds();
    this.emit('resize');
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  /** Asks the app first. */
  close(): void {
    const event = preventable();
    this.emit('close', event);
    if (event.defaultPrevented) running.quitting = false;
    else this.destroy();
  }
  destroy(): void {
    if (this.#flags.isClosing) return;
    this.#flags.isClosing = true;
    void this.webContents.destroyPage().then(() => {
      running.windows = running.windows.filter((window) => window !== this);
      if (running.focused === this) running.focused = running.windows[0] ?? null;
      this.emit('closed');
      windowIsGone();
    });
  }
  isDestroyed(): boolean {
    return !running.windows.includes(this);
  }

  #readyToShow(): void {
    if (this.#flags.isReady) return;
    this.#flags.isReady = true;
    this.emit('ready-to-show');
  }
  #titleChanged(title: string): void {
    const event = preventable();
    this.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented && title !== '') this.#title = title;
  }
  #boundsChanged(bounds: Bounds): void {
    this.#bounds = bounds;
    this.emit('resize');
  }
  #applyBounds(): Promise<void> {
    const { x: left, y: top, width, height } = this.#bounds;
    return this.webContents
      .withPage(async (page, targetId) => {
        if (isVisible) {
          const { windowId } = await page.send<{ windowId: number }>('Browser.getWindowForTarget', { targetId });
          await page.send('Browser.setWindowBounds', { windowId, bounds: { left, top, width, height } });
        } else {
          const metrics = { width, height, deviceScaleFactor: 0, mobile: false };
          await page.send('Emulation.setDeviceMetricsOverride', metrics);
          await page.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        }
      })
      .catch(() => undefined);
  }
}

import type { Devtools } from '#tests/electron-double/chromium/devtools.ts';
import { FIRST_PAGE } from '#tests/electron-double/chromium/launchChromium.ts';
import { fromWeb } from '#tests/electron-double/schemes.ts';
import { preventable } from '#tests/electron-double/strict.ts';
import { PRELOAD_WORLD } from './pageTarget.ts';
import type { Host, PageState, WebContents } from './webContents.ts';

interface Followed {
  readonly page: Devtools;
  readonly state: PageState;
  readonly host: Host;
}

interface Context {
  readonly id: number;
  readonly name: string;
  readonly auxData?: { readonly frameId?: string };
}

interface Frame {
  readonly id: string;
  readonly parentId?: string;
  readonly url: string;
}

interface ConsoleCall {
  readonly type: string;
  readonly args: readonly { readonly value?: unknown; readonly description?: string }[];
}

/** Turns what Chromium tells about a page into the events of a `webContents`. */
export function followPage(contents: WebContents, followed: Followed): void {
  const { page, state } = followed;
  followLoading(contents, followed);
  page.on('Runtime.executionContextCreated', ({ context }: { context: Context }) => {
    if (context.name === PRELOAD_WORLD && context.auxData?.frameId === state.targetId) state.contextId = context.id;
  });
  page.on('Runtime.executionContextDestroyed', ({ executionContextId }: { executionContextId: number }) => {
    if (executionContextId === state.contextId) state.contextId = undefined;
  });
  page.on('Runtime.executionContextsCleared', () => (state.contextId = undefined));
  page.on('Runtime.consoleAPICalled', ({ type, args }: ConsoleCall) => {
    const level = type === 'error' || type === 'warning' ? type : 'info';
    const message = args.map(({ value, description }) => description ?? JSON.stringify(value) ?? '').join(' ');
    contents.emit('console-message', preventable({ level, message, lineNumber: 0, sourceId: '' }));
  });
  page.on('Inspector.targetCrashed', () => {
    state.isCrashed = true;
    state.contextId = undefined;
    contents.crashed();
  });
}

function followLoading(contents: WebContents, { page, state, host }: Followed): void {
  const isOwn = ({ frameId }: { frameId: string }) => frameId === state.targetId;
  const isShown = () => !['', 'about:blank', FIRST_PAGE].includes(state.url);
  page.on('Page.frameAttached', ({ frameId }: { frameId: string }) => state.frames.add(frameId));
  page.on('Page.frameNavigated', ({ frame }: { frame: Frame }) => {
    if (frame.parentId !== undefined) return;
    state.url = fromWeb(frame.url);
    if (isShown()) contents.emit('did-navigate', preventable(), state.url, 200, '');
  });
  page.on('Page.navigatedWithinDocument', (event: { frameId: string; url: string }) => {
    if (!isOwn(event)) return;
    state.url = fromWeb(event.url);
    contents.emit('did-navigate-in-page', preventable(), state.url, true);
  });
  page.on('Page.frameStartedLoading', (event: { frameId: string }) => {
    if (!isOwn(event)) return;
    state.isLoading = true;
    contents.emit('did-start-loading');
  });
  page.on('Page.frameStoppedLoading', (event: { frameId: string }) => {
    if (!isOwn(event)) return;
    state.isLoading = false;
    contents.emit('did-stop-loading');
  });
  page.on('Page.domContentEventFired', () => isShown() && contents.emit('dom-ready', preventable()));
  page.on('Page.loadEventFired', () => {
    if (!isShown()) return;
    contents.emit('did-finish-load');
    host.readyToShow();
  });
  page.on('Page.lifecycleEvent', (event: { name: string; frameId: string }) => {
    if (event.name === 'firstPaint' && isOwn(event) && isShown()) host.readyToShow();
  });
  page.on('Page.javascriptDialogOpening', ({ type }: { type: string }) => {
    // The person closes a visible window: the app is asked as by Electron's `close`, and destroys it if it agrees.
    page.tell('Page.handleJavaScriptDialog', { accept: type !== 'beforeunload' });
    if (type === 'beforeunload') host.closing();
  });
}

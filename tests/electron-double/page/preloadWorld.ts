import type { Base64, Wire } from '#tests/electron-double/wire.ts';
import type { Bridge } from './bridge.ts';
import type { MainMessage, PageFacts, PageMessage, PreloadWorld } from './messages.ts';

interface Makers {
  readonly makeWire: (base64: Base64) => Wire;
  readonly makeBridge: (channel: EventTarget, here: string, there: string) => Bridge;
  readonly preload: (...globals: unknown[]) => void;
}

/**
 * The isolated world of a sandboxed preload script: `require` of the few modules Electron gives it, `ipcRenderer`,
 * `contextBridge` and `webUtils`. Runs in the page: it must not close over anything.
 */
export function preloadWorld(facts: PageFacts, { makeWire, makeBridge, preload }: Makers): void {
  if (window !== window.top) return;
  const world = globalThis as PreloadWorld;
  const post = world.electronDoublePost;
  delete world.electronDoublePost;
  const bytesOf = Uint8Array as unknown as { fromBase64: (text: string) => Uint8Array<ArrayBuffer> };
  const wire = makeWire({
    to: (bytes) => (bytes as Uint8Array & { toBase64: () => string }).toBase64(),
    from: (text) => bytesOf.fromBase64(text),
  });
  const tell = (message: PageMessage): void => post?.(JSON.stringify(message));
  const refuse = (what: string): never => {
    throw new Error(`electron-double: ${what} is not implemented`);
  };

  type Listener = (...words: unknown[]) => void;
  class EventEmitter {
    readonly #listeners = new Map<string, { listener: Listener; run: Listener }[]>();
    on(name: string, listener: Listener, run = listener): this {
      this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), { listener, run }]);
      return this;
    }
    addListener(name: string, listener: Listener): this {
      return this.on(name, listener);
    }
    once(name: string, listener: Listener): this {
      return this.on(name, listener, (...words) => {
        this.off(name, listener);
        listener(...words);
      });
    }
    off(name: string, listener: Listener): this {
      const listeners = this.#listeners.get(name) ?? [];
      const at = listeners.findIndex((one) => one.listener === listener);
      if (at >= 0) this.#listeners.set(name, listeners.toSpliced(at, 1));
      return this;
    }
    removeListener(name: string, listener: Listener): this {
      return this.off(name, listener);
    }
    removeAllListeners(name?: string): this {
      if (name === undefined) this.#listeners.clear();
      else this.#listeners.delete(name);
      return this;
    }
    emit(name: string, ...words: unknown[]): boolean {
      const listeners = this.#listeners.get(name) ?? [];
      for (const { run } of listeners) run(...words);
      return listeners.length > 0;
    }
    listenerCount(name: string): number {
      return this.#listeners.get(name)?.length ?? 0;
    }
  }

  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  class IpcRenderer extends EventEmitter {
    send(channel: string, ...words: unknown[]): void {
      tell({ kind: 'send', channel, args: wire.encode(words) });
    }
    async invoke(channel: string, ...words: unknown[]): Promise<unknown> {
      last += 1;
      const id = last;
      tell({ kind: 'invoke', id, channel, args: wire.encode(words) });
      const answer = await new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject })).catch(
        (error: Error) => {
          throw new Error(`Error invoking remote method '${channel}': ${error.message}`);
        },
      );
      return answer;
    }
    sendSync(): never {
      return refuse('ipcRenderer.sendSync (it blocks the page: use invoke)');
    }
    postMessage(): never {
      return refuse('ipcRenderer.postMessage');
    }
  }
  const ipcRenderer = new IpcRenderer();
  const settle = (id: number) => {
    const one = waiting.get(id);
    waiting.delete(id);
    return one;
  };
  world.electronDoubleHear = (text) => {
    const message = JSON.parse(text) as MainMessage;
    if (message.kind === 'reply') settle(message.id)?.resolve(wire.decode(message.result));
    else if (message.kind === 'refusal') settle(message.id)?.reject(new Error(message.error));
    else {
      const words = wire.decode(message.args) as unknown[];
      ipcRenderer.emit(message.channel, { sender: ipcRenderer, senderId: 0, ports: [] }, ...words);
    }
  };

  const channel = document.createElement('electron-double');
  document.dispatchEvent(new MouseEvent(facts.secret, { relatedTarget: channel }));
  const bridge = makeBridge(channel, 'preload', 'main');
  channel.addEventListener('windowOpen', (event) => {
    const { detail } = event as CustomEvent<{ url: string; frameName: string; features: string }>;
    tell({ kind: 'windowOpen', ...detail });
  });
  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown): void {
      let error: string | undefined;
      const heard = (event: Event) => (error = (event as CustomEvent<string>).detail);
      channel.addEventListener('exposed', heard, { once: true });
      bridge.fire('expose', { key, api: bridge.encode(api === ipcRenderer ? {} : api) });
      channel.removeEventListener('exposed', heard);
      if (error !== undefined) throw new Error(error);
    },
  };

  // Only the main process can ask Chromium where a file lies: it puts the path in the place of this name.
  const files: File[] = (world.electronDoubleFiles = []);
  const webUtils = {
    getPathForFile(file: unknown): string {
      if (!(file instanceof File)) throw new TypeError('Error processing argument at index 0, conversion failure');
      files.push(file);
      return `electron-double-file:${files.length - 1}`;
    },
  };

  document.addEventListener('DOMContentLoaded', () => {
    let told = '';
    const tellTitle = () => {
      if (document.title === told) return;
      told = document.title;
      tell({ kind: 'title', title: told });
    };
    tellTitle();
    new MutationObserver(tellTitle).observe(document.head, { childList: true, subtree: true, characterData: true });
  });
  if (facts.visible) {
    // Closing the window is asked of the main process, and no key of the browser loads the page again.
    window.addEventListener('beforeunload', (event) => event.preventDefault());
    window.addEventListener('keydown', (event) => event.key === 'F5' && event.preventDefault(), { capture: true });
    window.addEventListener('resize', () => {
      const { screenX: x, screenY: y, outerWidth: width, outerHeight: height } = window;
      tell({ kind: 'bounds', x, y, width, height });
    });
  }

  const none = (name: string) =>
    new Proxy(
      {},
      { get: (_, key) => (typeof key === 'symbol' || key === 'then' ? undefined : refuse(`${name}.${key}`)) },
    );
  const electron = {
    ipcRenderer,
    contextBridge,
    webUtils,
    webFrame: none('webFrame'),
    crashReporter: none('crashReporter'),
    nativeImage: none('nativeImage'),
  };
  const setImmediate = (run: () => void) => setTimeout(run, 0);
  const clearImmediate = (timer: number) => clearTimeout(timer);
  const modules: Readonly<Record<string, unknown>> = {
    electron,
    'electron/renderer': electron,
    'electron/common': electron,
    events: Object.assign(EventEmitter, { EventEmitter, default: EventEmitter }),
    timers: { setImmediate, clearImmediate, setTimeout, clearTimeout },
    url: { URL, URLSearchParams },
  };
  const require = (name: string): unknown => {
    const found = modules[name.replace(/^node:/, '')];
    if (found === undefined) throw new Error(`module not found: ${name}`);
    return found;
  };
  const process = Object.assign(new EventEmitter(), facts.process);
  const module = { exports: {} };
  try {
    preload(require, process, undefined, globalThis, setImmediate, clearImmediate, module.exports, module);
  } catch (error) {
    const text = error instanceof Error ? String(error.stack) : String(error);
    console.error(`Unable to load preload script: ${facts.preload}\n${text}`);
    tell({ kind: 'preloadError', error: text });
  }
}

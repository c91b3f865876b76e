import { EventEmitter } from 'node:events';
import { StrictEmitter } from '#tests/electron-double/strict.ts';

type Handler = (event: object, ...words: unknown[]) => unknown;

/** Handlers and listeners for what pages send; `ipcMain` for all pages, `webContents.ipc` for those of one. */
export class IpcMain extends StrictEmitter {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    if (typeof handler !== 'function') {
      throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`);
    }
    this.#handlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: Handler): void {
    this.handle(channel, (event, ...words) => {
      this.removeHandler(channel);
      return handler(event, ...words);
    });
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** Not of Electron: the handler of a channel. */
  static handlerOf(ipc: IpcMain, channel: string): Handler | undefined {
    return ipc.#handlers.get(channel);
  }
}

export const ipcMain = new IpcMain();
// A page may use the channel `error`, which emitters take for a failure when nobody listens.
EventEmitter.prototype.on.call(ipcMain, 'error', () => undefined);

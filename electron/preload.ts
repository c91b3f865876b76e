import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type { Desktop } from '#core/bridge/desktop.ts';
import type { EventName } from '#core/bridge/events.ts';
import { EVENT_NAMES } from '#core/bridge/events.ts';
import { channelOf, REQUEST_NAMES } from '#core/bridge/requestNames.ts';

/** Puts named functions on the window and nothing else: no channel can be chosen from the page. */
const ask = Object.fromEntries(
  REQUEST_NAMES.filter((name) => name !== 'importFile').map((name) => [
    name,
    (input: unknown): Promise<unknown> => ipcRenderer.invoke(channelOf(name), input),
  ]),
);

const desktop = {
  ask,
  importDropped: (file: unknown): Promise<unknown> =>
    ipcRenderer.invoke(channelOf('importFile'), { path: webUtils.getPathForFile(file as never) }),
  on: (event: EventName, listener: (payload: unknown) => void): (() => void) => {
    if (!EVENT_NAMES.includes(event)) throw new Error(`There is no event ${event}`);
    const heard = (_event: IpcRendererEvent, payload: unknown) => listener(payload);
    ipcRenderer.on(channelOf(event), heard);
    return () => void ipcRenderer.off(channelOf(event), heard);
  },
} satisfies Record<keyof Desktop<unknown>, unknown>;

contextBridge.exposeInMainWorld('desktop', desktop);

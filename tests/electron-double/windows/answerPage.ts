import type { Devtools } from '#tests/electron-double/chromium/devtools.ts';
import { IpcMain, ipcMain } from '#tests/electron-double/main/ipcMain.ts';
import type { MainMessage, PageMessage } from '#tests/electron-double/page/messages.ts';
import { preventable } from '#tests/electron-double/strict.ts';
import { wire } from '#tests/electron-double/wire.ts';
import { withPaths } from './droppedFiles.ts';
import type { Host, PageState, WebContents } from './webContents.ts';

interface Means {
  readonly page: Devtools;
  readonly state: PageState;
  readonly host: Host;
  readonly tell: (answer: MainMessage) => void;
}

/** Does what the preload world of a page asks for. */
export function answerPage(contents: WebContents, message: PageMessage, means: Means): void {
  const { state, host } = means;
  switch (message.kind) {
    case 'send':
      void hear(contents, message, means);
      break;
    case 'invoke':
      void answer(contents, message, means);
      break;
    case 'title':
      state.title = message.title;
      contents.emit('page-title-updated', preventable(), message.title, true);
      host.titleChanged(message.title);
      break;
    case 'windowOpen':
      contents.openWindow(message);
      break;
    case 'bounds':
      host.boundsChanged(message);
      break;
    case 'preloadError':
      contents.emit('preload-error', preventable(), host.options.webPreferences?.preload, new Error(message.error));
      break;
  }
}

async function hear(contents: WebContents, message: PageMessage & { kind: 'send' }, means: Means): Promise<void> {
  const { channel } = message;
  const event = Object.assign(eventOf(contents), {
    reply: (back: string, ...words: unknown[]) => contents.send(back, ...words),
  });
  const words = await wordsOf(message.args, means);
  contents.emit('ipc-message', event, channel, ...words);
  contents.ipc.emit(channel, event, ...words);
  ipcMain.emit(channel, event, ...words);
}

async function answer(contents: WebContents, message: PageMessage & { kind: 'invoke' }, means: Means): Promise<void> {
  const { id, channel } = message;
  // The frame is that of the moment of asking, whatever the page is when it is answered.
  const event = eventOf(contents);
  try {
    const handler = IpcMain.handlerOf(contents.ipc, channel) ?? IpcMain.handlerOf(ipcMain, channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    const result: unknown = await handler(event, ...(await wordsOf(message.args, means)));
    means.tell({ kind: 'reply', id, result: wire.encode(result) });
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    means.tell({ kind: 'refusal', id, error: String(error) });
  }
}

async function wordsOf(args: string, { page, state }: Means): Promise<unknown[]> {
  const words = wire.decode(args);
  return args.includes('electron-double-file:')
    ? ((await withPaths(words, page, state.contextId)) as unknown[])
    : (words as unknown[]);
}

function eventOf(contents: WebContents) {
  const senderFrame = contents.mainFrame;
  const { processId, routingId: frameId, frameTreeNodeId } = senderFrame;
  return preventable({ type: 'frame', sender: contents, senderFrame, processId, frameId, frameTreeNodeId, ports: [] });
}

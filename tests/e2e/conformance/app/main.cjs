'use strict';
const path = require('node:path');
const { Worker } = require('node:worker_threads');
const { app, BrowserWindow, ipcMain, nativeTheme, protocol, utilityProcess } = require('electron');

/** The smallest app that shows what Electron does; its specs say what that is. */
const html = { 'content-type': 'text/html; charset=utf-8' };
const PAGES = {
  '/': () =>
    new Response(
      '<!doctype html><title>Conformance</title><body>é<iframe src="/frame"></iframe><script src="/script.js"></script>',
      { headers: { ...html, 'content-security-policy': "default-src 'self' app:" } },
    ),
  '/frame': () => new Response('<title>frame</title>', { headers: html }),
  '/other': () => new Response('<!doctype html><title>Other</title><h1>Other</h1>', { headers: html }),
  '/script.js': () =>
    new Response('window.early = [typeof window.api, api.twice(20)]', {
      headers: { 'content-type': 'text/javascript' },
    }),
  '/echo': async (request, { host }) =>
    new Response(`${request.method} ${request.headers.get('x-word')} ${await request.text()}`, {
      status: 201,
      headers: { 'x-host': host },
    }),
};

globalThis.order = [];
globalThis.opened = [];
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
/** Started before the app is ready. */
const thread = new Worker(path.join(__dirname, 'thread.cjs'), { workerData: 'word' });
app.on('will-quit', () => void thread.terminate());
app.on('ready', () => globalThis.order.push('ready'));
void app.whenReady().then(start);

function start() {
  globalThis.order.push('whenReady');
  protocol.handle('app', (request) => {
    const url = new URL(request.url);
    const page = PAGES[url.pathname];
    if (page === undefined) throw new Error('there is no such page');
    return page(request, url);
  });
  ipcMain.handle('echo', (_event, ...words) => words);
  ipcMain.handle('throw', () => {
    throw new RangeError('boom');
  });
  ipcMain.handle('frame', ({ sender, senderFrame }) => ({
    url: senderFrame.url,
    origin: senderFrame.origin,
    isTop: senderFrame.parent === null,
    isWindow: BrowserWindow.fromWebContents(sender) !== null,
  }));
  ipcMain.on('ping', (event, number) => event.reply('pong', number + 1));
  ipcMain.handle('theme', (_event, source) => {
    nativeTheme.themeSource = source;
    return nativeTheme.shouldUseDarkColors;
  });
  ipcMain.handle('utility', () => answerOfUtility());
  ipcMain.handle('thread', (_event, milliseconds) => {
    thread.postMessage({ milliseconds });
    return new Promise((resolve) => thread.once('message', resolve));
  });
  const preload = path.join(__dirname, 'preload.cjs');
  const window = new BrowserWindow({ width: 640, height: 480, useContentSize: true, webPreferences: { preload } });
  for (const name of ['dom-ready', 'did-finish-load']) {
    window.webContents.once(name, () => globalThis.order.push(name));
  }
  window.webContents.setWindowOpenHandler(({ url, frameName }) => {
    globalThis.opened.push(url);
    const overrideBrowserWindowOptions = { webPreferences: { preload } };
    return frameName === 'allowed' ? { action: 'allow', overrideBrowserWindowOptions } : { action: 'deny' };
  });
  void window.loadURL('app://x/').then(() => globalThis.order.push('loaded'));
}

function answerOfUtility() {
  return new Promise((resolve) => {
    const child = utilityProcess.fork(path.join(__dirname, 'twice.cjs'), ['word']);
    child.on('message', (message) => {
      resolve(message);
      child.kill();
    });
    child.postMessage({ number: 20, date: new Date(5) });
  });
}

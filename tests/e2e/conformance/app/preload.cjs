'use strict';
const { contextBridge, ipcRenderer, webUtils } = require('electron');

window.secretOfPreload = 1;
const modules = {};
for (const name of ['fs', 'node:path', 'events', 'node:url', 'timers']) {
  try {
    modules[name] = typeof require(name) !== 'undefined';
  } catch (error) {
    modules[name] = error.message;
  }
}

class Made {
  constructor() {
    this.own = 1;
  }
  inherited() {}
}

let held;
contextBridge.exposeInMainWorld('api', {
  values: {
    number: 1,
    list: ['a', { deep: true }],
    date: new Date(7),
    map: new Map([[1, 2]]),
    made: new Made(),
    [Symbol('symbol')]: 1,
  },
  modules,
  process: {
    type: process.type,
    sandboxed: process.sandboxed,
    isolated: process.contextIsolated,
    platform: process.platform,
    electron: typeof process.versions.electron,
  },
  twice: (number) => number * 2,
  throws: () => {
    throw Object.assign(new TypeError('bad'), { code: 'E1' });
  },
  rejects: () => Promise.reject(new Error('bad later')),
  calls: (back) => back({ value: 1 }, (number) => number + 1),
  hold: (back) => {
    held = back;
  },
  callHeld: (number) => held(number),
  curried: (one) => (other) => one + other,
  isSame: (one, other) => one === other,
  lengthOf: (bytes) => bytes instanceof Uint8Array && bytes.length,
  isPlain: (object) => Object.getPrototypeOf(object) === Object.prototype,
  exposeAgain: () => {
    try {
      contextBridge.exposeInMainWorld('api', {});
      return 'exposed';
    } catch (error) {
      return error.message;
    }
  },
  invoke: (channel, ...words) => ipcRenderer.invoke(channel, ...words),
  invokeWithPath: (file) => ipcRenderer.invoke('echo', { path: webUtils.getPathForFile(file) }),
  ping: () =>
    new Promise((resolve) => {
      ipcRenderer.once('pong', (_event, number) => resolve(number));
      ipcRenderer.send('ping', 41);
    }),
});
window.addEventListener('DOMContentLoaded', () => {
  document.body.dataset.preload = 'saw';
});

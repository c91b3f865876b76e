import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as electron from './electron.ts';
import { WebContents } from './windows/webContents.ts';

const declarations = readFileSync(join(import.meta.dirname, '../../node_modules/electron/electron.d.ts'), 'utf8');

/** The members that electron.d.ts declares for a class or an interface, with those it inherits. */
function declared(name: string): ReadonlySet<string> {
  const pattern = `^  (?:interface|class) ${name}(?: extends ([\\w.]+))?[^{]*\\{\\n([\\s\\S]*?)^  \\}`;
  const found = new RegExp(pattern, 'm').exec(declarations);
  if (found === null) return new Set();
  const [, parent, body = ''] = found;
  const own = [...body.matchAll(/^ {4}(?:static |readonly )*([a-zA-Z]\w*)\s*[?(:]/gm)].map(([, member = '']) => member);
  const above = parent === undefined || parent.endsWith('EventEmitter') ? [] : declared(parent.replace(/^.*\./, ''));
  return new Set([...own, ...above]);
}

/** The members of an object of the double. */
function offered(object: object): readonly string[] {
  const names = new Set<string>();
  let level: object | null = object;
  while (level !== null && level !== Object.prototype && level !== EventEmitter.prototype) {
    for (const name of Object.getOwnPropertyNames(level)) names.add(name);
    level = Object.getPrototypeOf(level) as object | null;
  }
  const everywhere = [EventEmitter.prototype, Object.prototype].flatMap((one) => Object.getOwnPropertyNames(one));
  const ofNode = new Set([...everywhere, '_events', '_eventsCount', '_maxListeners']);
  return [...names].filter((name) => !ofNode.has(name));
}

const objects: readonly (readonly [string, object])[] = [
  ['App', electron.app],
  ['CommandLine', electron.app.commandLine],
  ['BrowserWindow', electron.BrowserWindow.prototype],
  ['Clipboard', electron.clipboard],
  ['Dialog', electron.dialog],
  ['IpcMain', electron.ipcMain],
  ['Menu', electron.Menu.prototype],
  ['MenuItem', new electron.MenuItem({ label: 'x' })],
  ['NativeTheme', electron.nativeTheme],
  ['Protocol', electron.protocol],
  ['Screen', electron.screen],
  ['Session', electron.session.defaultSession],
  ['WebRequest', electron.session.defaultSession.webRequest],
  ['Shell', electron.shell],
];

describe('what the double offers is what Electron declares', () => {
  test.each(objects)('%s', (name, object) => {
    const known = declared(name);
    expect(known.size).toBeGreaterThan(0);
    expect(offered(object).filter((member) => !known.has(member))).toEqual([]);
  });

  test('WebContents, but for what the parts of the double need of one another', () => {
    const inner = ['applyTheme', 'holdsFrame', 'isMainFrame', 'expects', 'openWindow', 'chooseFile', 'withPage'];
    const known = new Set([...declared('WebContents'), ...inner, 'destroyPage', 'crashed']);
    expect(offered(WebContents.prototype).filter((member) => !known.has(member))).toEqual([]);
  });
});

test('a member that the double has not throws when it is read', () => {
  expect(() => Reflect.get(electron.app, 'dock')).toThrow('electron-double: App.dock is not implemented');
  expect(() => Reflect.get(electron.dialog, 'showCertificateTrustDialog')).toThrow('is not implemented');
});

test('a dialog that no test answered throws', () => {
  expect(() => electron.dialog.showSaveDialog()).toThrow('no test answered');
});

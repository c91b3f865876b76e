import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findChromium } from './chromium/findChromium.ts';
import { readProgram } from './program.ts';
import { addScheme, fromWeb, originOf, policyForWeb, toWeb } from './schemes.ts';
import { wire } from './wire.ts';

const folder = mkdtempSync(join(tmpdir(), 'electron-double-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

function program(...parts: string[]): string {
  const file = join(folder, ...parts);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

describe('findChromium', () => {
  test('takes the browser that is named, and no other when it is not there', () => {
    const named = program('named');
    expect(findChromium({ ELECTRON_DOUBLE_CHROMIUM: named }, 'linux')).toBe(named);
    const gone = { ELECTRON_DOUBLE_CHROMIUM: join(folder, 'gone'), PATH: dirname(program('bin', 'chromium')) };
    expect(findChromium(gone, 'linux')).toBeNull();
  });

  test('looks along the path, for Chromium first', () => {
    const chromium = program('some', 'chromium');
    program('some', 'google-chrome');
    expect(findChromium({ PATH: `/nowhere:${dirname(chromium)}` }, 'linux')).toBe(chromium);
  });

  test('looks in the usual places of Windows and macOS', () => {
    const edge = program('Microsoft', 'Edge', 'Application', 'msedge.exe');
    expect(findChromium({ ProgramFiles: folder }, 'win32')).toBe(edge);
    const chrome = program('Applications', 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome');
    expect(findChromium({ HOME: folder }, 'darwin')).toBe(chrome);
  });
});

test('the words of a start are read as Electron reads them', () => {
  writeFileSync(join(folder, 'package.json'), '{ "name": "app", "version": "1.0.0", "main": "out/main.js" }');
  const words = ['-r', '/loader.js', '--remote-debugging-port=0', folder, '--user-data-dir=/data', 'file.sla'];
  const read = readProgram(words);
  expect(read).toMatchObject({ appPath: folder, main: join(folder, 'out/main.js'), required: ['/loader.js'] });
  expect(Object.fromEntries(read.switches)).toEqual({ 'remote-debugging-port': '0', 'user-data-dir': '/data' });
});

test('addresses of the app and of Chromium are each other’s counterparts', () => {
  addScheme('app');
  const shown = 'https://bundle.app.electron-double.invalid/index.html?a#b';
  expect(toWeb('app://bundle/index.html?a#b')).toBe(shown);
  expect(fromWeb(shown)).toBe('app://bundle/index.html?a#b');
  expect(toWeb('https://example.com/')).toBe('https://example.com/');
  expect(originOf('app://bundle/index.html')).toBe('app://bundle');
  const policy = "default-src 'self' app: app://bundle https:";
  expect(policyForWeb(policy)).toBe(
    "default-src 'self' https://*.app.electron-double.invalid https://bundle.app.electron-double.invalid https:",
  );
});

test('the wire refuses what cannot be cloned, and keeps what is shared', () => {
  expect(() => wire.encode([() => 1])).toThrow('An object could not be cloned.');
  const shared = { one: 1 };
  const [first, second] = wire.decode(wire.encode([shared, shared])) as [object, object];
  expect(first).toEqual(shared);
  expect(first).toBe(second);
});

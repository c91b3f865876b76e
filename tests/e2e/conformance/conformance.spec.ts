import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { executablePath } from '#tests/e2e/host.ts';

/**
 * Facts about Electron, on an app of their own. Where Electron is installed they hold for Electron itself; the double must
 * give the same answers, which is why the specs of our program may be believed on it.
 */
interface Api {
  readonly values: {
    readonly number: number;
    readonly list: readonly [string, { readonly deep: boolean }];
    readonly date: Date;
    readonly map: Map<number, number>;
    readonly made: { readonly own: number; readonly inherited?: unknown };
  };
  readonly modules: Readonly<Record<string, unknown>>;
  readonly process: Readonly<Record<string, unknown>>;
  readonly twice: (number: number) => number;
  readonly throws: () => never;
  readonly rejects: () => Promise<never>;
  readonly calls: (back: (object: { value: number }, next: (number: number) => number) => number) => number;
  readonly hold: (back: (number: number) => number) => void;
  readonly callHeld: (number: number) => number;
  readonly curried: (one: number) => (other: number) => number;
  readonly isSame: (one: unknown, other: unknown) => boolean;
  readonly lengthOf: (bytes: Uint8Array) => number;
  readonly isPlain: (object: object) => boolean;
  readonly exposeAgain: () => string;
  readonly invoke: (channel: string, ...words: unknown[]) => Promise<unknown>;
  readonly invokeWithPath: (file: File) => Promise<[{ path: string }]>;
  readonly ping: () => Promise<number>;
}
declare const api: Api;
declare const early: unknown;
declare const order: string[];
declare const opened: string[];

test.describe.configure({ mode: 'default' });
const folder = mkdtempSync(join(tmpdir(), 'sla-conformance-'));
let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  const data = join(folder, 'data');
  app = await _electron.launch({
    executablePath: executablePath(),
    args: [join(import.meta.dirname, 'app'), `--user-data-dir=${data}`],
  });
  page = await app.firstWindow();
  await page.waitForFunction(() => document.readyState === 'complete' && document.title === 'Conformance');
});
test.afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the app knows its name, version, folder and the order of its start', async () => {
  const facts = await app.evaluate(({ app }) => [app.getName(), app.getVersion(), app.isPackaged, app.isReady()]);
  expect(facts).toEqual(['conformance', '1.2.3', false, true]);
  expect(await app.evaluate(({ app }) => app.getPath('userData'))).toBe(join(folder, 'data'));
  const happened = () => app.evaluate(() => order);
  await expect.poll(happened).toEqual(['ready', 'whenReady', 'dom-ready', 'did-finish-load', 'loaded']);
});

test('the preload script runs before the page, in a world of its own, with few modules', async () => {
  expect(await page.evaluate(() => [early, document.body.dataset['preload'], 'secretOfPreload' in window])).toEqual([
    ['object', 40],
    'saw',
    false,
  ]);
  const modules = { fs: 'module not found: fs', 'node:path': 'module not found: node:path' };
  const given = { events: true, 'node:url': true, timers: true };
  expect(await page.evaluate(() => api.modules)).toEqual({ ...modules, ...given });
  const { platform } = process;
  const facts = { type: 'renderer', sandboxed: true, isolated: true, platform, electron: 'string' };
  expect(await page.evaluate(() => api.process)).toEqual(facts);
  expect(await page.evaluate(() => frames[0] !== undefined && 'api' in frames[0])).toBe(false);
});

test('values cross contextBridge as frozen copies', async () => {
  const seen = await page.evaluate(() => {
    const { values } = api;
    const { number, list, date, map, made } = values;
    const isPlain = Object.getPrototypeOf(made) === Object.prototype && made.inherited === undefined;
    const symbols = Object.getOwnPropertySymbols(values).length;
    return [number, list[1].deep, date instanceof Date, map.get(1), made.own, isPlain, symbols, Object.isFrozen(list)];
  });
  expect(seen).toEqual([1, true, true, 2, 1, true, 0, true]);
  expect(await page.evaluate(() => Object.isFrozen(api))).toBe(true);
  const refusal = 'Cannot bind an API on top of an existing property on the window object';
  expect(await page.evaluate(() => api.exposeAgain())).toBe(refusal);
});

test('functions cross contextBridge in both directions, errors as message only', async () => {
  const seen = await page.evaluate(() => {
    class Made {
      readonly own = 1;
    }
    api.hold((number) => number * 10);
    return [
      api.twice(4),
      api.calls((object, next) => next(object.value)),
      api.curried(2)(3),
      api.callHeld(4),
      api.lengthOf(new Uint8Array(3)),
      api.isPlain(new Made()),
      api.isSame(api.twice, api.twice),
    ];
  });
  expect(seen).toEqual([8, 2, 5, 40, 3, true, true]);
  const thrown = await page.evaluate(() => {
    try {
      return api.throws();
    } catch (error) {
      return [error instanceof Error, (error as Error).message, Reflect.get(error as Error, 'code')];
    }
  });
  expect(thrown).toEqual([true, 'bad', undefined]);
  expect(await page.evaluate(() => api.rejects().catch((error: Error) => error.message))).toBe('bad later');
});

test('messages are structured clones, and errors come with the words of Electron', async () => {
  const seen = await page.evaluate(async () => {
    const bytes = new Uint8Array([1, 2, 250]);
    const cycle: { self?: object } = {};
    cycle.self = cycle;
    const sent = [new Date(3), new Map([['a', [1]]]), new Set([1]), bytes, 'é😀', Number.NaN, undefined, 10n];
    const words = await api.invoke('echo', ...sent, /x/gi, new RangeError('r'), cycle, -0, null);
    const [date, map, set, view, text, nan, none, big, pattern, error, back, zero, nothing] = words as unknown[];
    return [
      date instanceof Date && date.getTime() === 3,
      map instanceof Map && (map.get('a') as number[])[0] === 1,
      set instanceof Set && set.has(1),
      view instanceof Uint8Array && view[2] === 250,
      text === 'é😀',
      Number.isNaN(nan),
      none === undefined,
      big === 10n,
      String(pattern) === '/x/gi',
      error instanceof Error && error.message === 'r',
      (back as typeof cycle).self === back,
      Object.is(zero, -0),
      nothing === null,
    ];
  });
  expect(seen).toEqual(Array.from({ length: 13 }, () => true));
  expect(await page.evaluate(() => api.ping())).toBe(42);
  const told = (channel: string) => page.evaluate((name) => api.invoke(name).catch(String), channel);
  expect(await told('throw')).toBe("Error: Error invoking remote method 'throw': RangeError: boom");
  expect(await told('none')).toBe(
    "Error: Error invoking remote method 'none': Error: No handler registered for 'none'",
  );
  const refused = await page.evaluate(() =>
    api.invoke('echo', { work: () => 1 }).catch((error: Error) => error.message),
  );
  expect(refused).toContain('An object could not be cloned');
});

test('a request knows the frame and the window it comes from', async () => {
  const frame = { url: 'app://x/', origin: 'app://x', isTop: true, isWindow: true };
  expect(await page.evaluate(() => api.invoke('frame'))).toEqual(frame);
});

test('a scheme of the app answers requests, with body, status and headers', async () => {
  const answer = await page.evaluate(async () => {
    const response = await fetch('/echo', { method: 'POST', body: 'hi é', headers: { 'x-word': 'W' } });
    return [response.status, response.headers.get('x-host'), await response.text(), isSecureContext];
  });
  expect(answer).toEqual([201, 'x', 'POST W hi é', true]);
  expect(await page.evaluate(() => fetch('/none').then(String, (error: Error) => error.name))).toBe('TypeError');
});

test('a utility process gets messages and words, and answers', async () => {
  const answer = { twice: 40, isDate: true, word: 'word' };
  expect(await page.evaluate(() => api.invoke('utility'))).toEqual(answer);
});

test('a thread of the main process keeps nobody waiting while it waits, and has SQLite', async () => {
  const answers = await page.evaluate(async () => {
    const order: unknown[] = [];
    const waiting = api.invoke('thread', 1_000).then((answer) => order.push(answer));
    await api.invoke('echo', 'meanwhile').then(() => order.push('meanwhile'));
    await waiting;
    return order;
  });
  expect(answers).toEqual(['meanwhile', { twice: 40, word: 'word' }]);
});

test('the theme of the app is the colour scheme of its pages', async () => {
  const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  expect(await page.evaluate(() => api.invoke('theme', 'dark'))).toBe(true);
  await expect.poll(isDark).toBe(true);
  expect(await page.evaluate(() => api.invoke('theme', 'light'))).toBe(false);
  await expect.poll(isDark).toBe(false);
});

test('a file that somebody chose has a path for the main process', async () => {
  const file = join(folder, 'chosen.sla');
  writeFileSync(file, '{}');
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('input'), { type: 'file' })));
  await page.setInputFiles('input', file);
  const answer = await page.evaluate(() => {
    const [chosen] = document.querySelector('input')?.files ?? [];
    return chosen === undefined ? null : api.invokeWithPath(chosen);
  });
  expect(answer).toEqual([{ path: file }]);
  expect(await page.evaluate(() => api.invokeWithPath(new File(['x'], 'made.txt')))).toEqual([{ path: '' }]);
});

test('a window knows its address, its title and its size', async () => {
  const native = await app.browserWindow(page);
  const facts = await native.evaluate((one) => [one.webContents.getURL(), one.getTitle(), one.isDestroyed()]);
  expect(facts).toEqual(['app://x/', 'Conformance', false]);
  expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([640, 480]);
});

test('a window that a page opens is asked for, and has the same preload script', async () => {
  const refused = await page.evaluate(() => window.open('/other', 'refused'));
  expect(refused).toBeNull();
  const coming = app.waitForEvent('window');
  await page.evaluate(() => void window.open('/other', 'allowed'));
  const child = await coming;
  await child.getByRole('heading', { name: 'Other' }).waitFor();
  expect(await app.evaluate(() => opened)).toEqual(['app://x/other', 'app://x/other']);
  expect(await child.evaluate(() => api.ping())).toBe(42);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(2);
  const native = await app.browserWindow(child);
  await native.evaluate((one) => one.close());
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a page can be loaded again', async () => {
  await page.evaluate(() => document.body.replaceChildren());
  await page.reload();
  await page.waitForFunction(() => document.body.textContent?.includes('é'));
  expect(await page.evaluate(() => api.ping())).toBe(42);
});

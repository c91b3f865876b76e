import { leavingWords } from '#renderer/words/leavingWords.ts';
import { settingsWords } from '#renderer/words/settingsWords.ts';
import { expect, sharedTest as test } from '#tests/e2e/fixtures.ts';
import { change } from '#tests/e2e/program/ask.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';

test.describe.configure({ mode: 'default' });

/** What the window says when it refuses. */
const REFUSALS = /Content Security Policy|ERR_BLOCKED_BY_CLIENT|ERR_INTERNET_DISCONNECTED|WebSocket connection/;

test('nothing leaves: no request, picture or socket reaches anything outside of the bundle', async ({
  page,
  running,
}) => {
  const outcomes = await page.evaluate(async () => {
    const settled = (target: EventTarget, good: string) =>
      new Promise((resolve) => {
        target.addEventListener(good, () => resolve('sent'));
        target.addEventListener('error', () => resolve('refused'));
      });
    const request = await fetch('https://example.com/').then(
      () => 'sent',
      () => 'refused',
    );
    const picture = new Image();
    const loaded = settled(picture, 'load');
    picture.src = 'https://example.com/picture.png';
    const socket = settled(new WebSocket('wss://example.com/'), 'open');
    return [request, await loaded, await socket];
  });
  expect(outcomes).toEqual(['refused', 'refused', 'refused']);
  await expect.poll(() => running.complaints.length).toBeGreaterThanOrEqual(3);
  expect(running.complaints.splice(0).filter((text) => !REFUSALS.test(text))).toEqual([]);
});

test('the page cannot be led elsewhere, and opens no window', async ({ app, page, running }) => {
  const url = page.url();
  expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull();
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'https://example.com/', target: '_blank' });
    document.body.append(link);
    link.click();
    const form = Object.assign(document.createElement('form'), { action: 'https://example.com/', method: 'post' });
    document.body.append(form);
    form.submit();
    location.href = 'https://example.com/';
  });
  // Only a page that is still there answers.
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('form').length)).toBe(1);
  expect(page.url()).toBe(url);
  expect(app.windows()).toHaveLength(1);
  expect(running.complaints.splice(0).filter((text) => !/form-action/.test(text))).toEqual([]);
});

test('no text is run as a script, and no style is taken from text', async ({ page, running }) => {
  // Later, in a task of the page: what a tool evaluates itself is not held to the policy.
  const outcomes = await page.evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        const nameOf = (work: () => unknown) => {
          try {
            return work();
          } catch (error) {
            return (error as Error).name;
          }
        };
        const run = () => {
          const code = 'document.title = "changed"';
          const evaluated = nameOf(() => (0, eval)(code));
          const made = nameOf(() => Reflect.construct(Function, [code])());
          const script = nameOf(() => {
            document.body.append(Object.assign(document.createElement('script'), { textContent: code }));
          });
          const markup = nameOf(() => {
            document.createElement('div').innerHTML = '<img src=x onerror="document.title = \'changed\'">';
          });
          document.head.append(Object.assign(document.createElement('style'), { textContent: 'h1 { color: lime }' }));
          const heading = document.querySelector('h1');
          heading?.setAttribute('style', 'background: lime');
          const { color, backgroundColor } =
            heading === null ? { color: '', backgroundColor: '' } : getComputedStyle(heading);
          resolve([evaluated, made, script, markup, document.title, color === 'lime', backgroundColor]);
        };
        setTimeout(run, 0);
      }),
  );
  expect(outcomes).toEqual([
    'EvalError',
    'EvalError',
    'TypeError',
    'TypeError',
    'SLA Studio',
    false,
    'rgba(0, 0, 0, 0)',
  ]);
  const expected = /Content Security Policy|TrustedHTML|TrustedScript|Trusted Type/;
  expect(running.complaints.splice(0).filter((text) => !expected.test(text))).toEqual([]);
});

test('the page has nothing of Node, and its bridge cannot be changed', async ({ page }) => {
  const nodes = ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'];
  expect(await page.evaluate((names) => names.filter((name) => name in window), nodes)).toEqual([]);
  const bridge = await page.evaluate(() => {
    const { desktop } = window;
    const parts = [Object.keys(desktop).toSorted(), Object.isFrozen(desktop), Object.isFrozen(desktop.ask)];
    const isReplaced = Reflect.set(window, 'desktop', null);
    return [...parts, isReplaced];
  });
  expect(bridge).toEqual([['ask', 'importDropped', 'on'], true, true, false]);
});

test('every file of the bundle comes with a strict policy', async ({ page }) => {
  const policy = await page.evaluate(async () => (await fetch('/index.html')).headers.get('content-security-policy'));
  const directives = new Map((policy ?? '').split('; ').map((text) => [text.split(' ')[0], text.split(' ').slice(1)]));
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('script-src')).toEqual(["'self'"]);
  expect(directives.get('connect-src')).toEqual(["'self'"]);
  expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);
});

const OUTSIDE = [
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/package.json',
  '/..%5c..%5cpackage.json',
  '/assets/..%2f..%2fmain/index.js',
  '/%00index.html',
  '/nothing.js',
  '/',
];

test('no address leads to a file outside of the bundle', async ({ page, running }) => {
  const statuses = await page.evaluate(
    (addresses) => Promise.all(addresses.map(async (address) => (await fetch(address)).status)),
    OUTSIDE,
  );
  expect(statuses).toEqual(OUTSIDE.map(() => 404));
  await expect.poll(() => running.complaints.length).toBe(OUTSIDE.length);
  expect(running.complaints.splice(0).filter((text) => !/404/.test(text))).toEqual([]);
});

test('camera, place, notifications and the rest are refused', async ({ page }) => {
  const states = await page.evaluate(() => {
    const names = ['notifications', 'geolocation', 'camera', 'microphone'] as const;
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
  });
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
});

test('anybody can try that nothing leaves, in the settings', async ({ app, page, running }) => {
  await change(page, { interfaceLanguage: 'en' });
  await chooseInMenu(app, 'openSettings');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: settingsWords.en.pages.leaving }).click();
  await dialog.getByRole('button', { name: leavingWords.en.tryNow }).click();
  await expect(dialog.getByText(leavingWords.en.verdict(true))).toBeVisible();
  await expect(dialog.getByText(leavingWords.en.outcomes.refused, { exact: true })).toHaveCount(6);
  await page.keyboard.press('Escape');
  await expect.poll(() => running.complaints.length).toBeGreaterThanOrEqual(3);
  expect(running.complaints.splice(0).filter((text) => !REFUSALS.test(text))).toEqual([]);
});

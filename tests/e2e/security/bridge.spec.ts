import { REQUEST_NAMES } from '#core/bridge/requestNames.ts';
import { expect, sharedTest as test } from '#tests/e2e/fixtures.ts';
import { root } from '#tests/e2e/program/launch.ts';

test.describe.configure({ mode: 'default' });

const ASKED = REQUEST_NAMES.filter((name) => name !== 'importFile');
const WRONG = [undefined, null, 7, 'text', [], { unknown: true }, { draft: '../../etc/passwd', extra: 1 }];

test('every request refuses what does not satisfy its schema', async ({ page }) => {
  const answers = await page.evaluate(
    async ({ names, inputs }) => {
      const answered = names.flatMap((name) =>
        inputs.map(async (input) => [name, await window.desktop.ask[name](input as never)] as const),
      );
      return Promise.all(answered);
    },
    { names: ASKED, inputs: WRONG },
  );
  expect(answers).toHaveLength(ASKED.length * WRONG.length);
  for (const [name, answer] of answers) {
    expect(answer).toEqual({ ok: false, problem: { kind: 'refused', because: 'payload', request: name } });
  }
});

test('a file that lies nowhere is refused', async ({ page }) => {
  const answer = await page.evaluate(() => window.desktop.importDropped(new File(['{}'], 'made.sla')));
  expect(answer).toEqual({ ok: false, problem: { kind: 'refused', because: 'payload', request: 'importFile' } });
});

test('every request refuses a page that is not of the bundle', async ({ app }) => {
  const coming = app.waitForEvent('window');
  await app.evaluate(
    ({ BrowserWindow }, preload) =>
      void new BrowserWindow({ webPreferences: { preload } }).loadURL('data:text/html,<title>Foreign</title>'),
    `${root}/out/preload/preload.cjs`,
  );
  const foreign = await coming;
  await foreign.waitForFunction(() => document.title === 'Foreign' && 'desktop' in window);
  const answers = await foreign.evaluate(
    (names) => Promise.all(names.map(async (name) => [name, await window.desktop.ask[name]({} as never)] as const)),
    ASKED,
  );
  for (const [name, answer] of answers) {
    expect(answer).toEqual({ ok: false, problem: { kind: 'refused', because: 'sender', request: name } });
  }
  await foreign.close();
});

test('a channel that is not of the bridge cannot be named', async ({ page }) => {
  const refused = await page.evaluate(() => {
    try {
      window.desktop.on('other' as never, () => undefined);
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(refused).toContain('There is no event other');
});

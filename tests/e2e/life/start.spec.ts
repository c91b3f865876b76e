import { copyFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { executablePath } from '#tests/e2e/host.ts';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { change, countDrafts, openDraft } from '#tests/e2e/program/ask.ts';
import { appWords, quit, root } from '#tests/e2e/program/launch.ts';

const SAMPLE = join(root, 'templates/samples/customer-saas.sla');

test('the first start asks for the language, and remembers it', async ({ start }) => {
  const first = await start();
  await first.page.getByRole('button', { name: 'Go on in English' }).click();
  await first.page.getByRole('heading', { level: 1, name: 'Agreements' }).waitFor();
  await quit(first);
  const second = await start();
  await second.page.getByRole('heading', { level: 1, name: 'Agreements' }).waitFor();
});

test('the window is dark before anything is drawn in it, for whoever has chosen the dark', async ({ start }) => {
  const backgrounds: string[] = [];
  for (const theme of ['dark', 'light'] as const) {
    const first = await start();
    await change(first.page, { interfaceLanguage: 'en', theme });
    await quit(first);
    const { app, ...second } = await start();
    backgrounds.push(
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBackgroundColor() ?? ''),
    );
    await quit({ app, ...second });
  }
  expect(backgrounds).toEqual(['#1C1B19', '#F3F1EC']);
});

test('a file named at the start becomes a draft that is open', async ({ start, folder }) => {
  const file = join(folder, 'given.sla');
  copyFileSync(SAMPLE, file);
  const { page } = await start({ words: [file] });
  await change(page, { interfaceLanguage: 'en' });
  await page.getByRole('navigation').first().waitFor();
  expect(await countDrafts(page)).toBe(1);
});

test('a second start hands its file to the first and ends', async ({ app, page, data, folder }) => {
  const file = join(folder, 'given.sla');
  copyFileSync(SAMPLE, file);
  const words = ['--no-sandbox', ...appWords, `--user-data-dir=${data}`, file];
  expect(spawnSync(executablePath(), words, { cwd: root, timeout: 30_000 }).status).toBe(0);
  await page.getByRole('navigation').first().waitFor();
  expect(await countDrafts(page)).toBe(1);
  expect(app.windows()).toHaveLength(1);
});

test('a file dropped on the window becomes a draft that is open', async ({ page, folder }) => {
  const file = join(folder, 'dropped.sla');
  copyFileSync(SAMPLE, file);
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', hidden: true, id: 'carrier' });
    document.body.append(input);
  });
  await page.setInputFiles('#carrier', file);
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    const [carried] = document.querySelector<HTMLInputElement>('#carrier')?.files ?? [];
    if (carried !== undefined) dataTransfer.items.add(carried);
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector('main')?.dispatchEvent(event);
  });
  await page.getByRole('navigation').first().waitFor();
  expect(await countDrafts(page)).toBe(1);
});

test('quitting saves the last letter, and the next start is at the same place', async ({ start }) => {
  const first = await start();
  await change(first.page, { interfaceLanguage: 'en' });
  await openDraft(first.page, { kind: 'blank', type: 'customer', language: 'en' });
  const parties = first.page.getByRole('navigation').getByRole('button', { name: 'Agreement' });
  await parties.click();
  const field = first.page.getByRole('main').getByRole('textbox').first();
  await field.fill('The last letter counts');
  await quit(first);
  const second = await start();
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText('Agreement');
  const again = second.page.getByRole('main').getByRole('textbox').first();
  await expect(again).toHaveValue('The last letter counts');
});

test('a window whose page crashes comes back at the same place with all that was typed', async ({
  app,
  page,
  running,
}) => {
  await openDraft(page, { kind: 'blank', type: 'customer', language: 'en' });
  const field = page.getByRole('main').getByRole('textbox').first();
  await field.fill('Written before the crash');
  await expect(page.getByRole('status').filter({ hasText: /Saved/ })).toBeVisible();
  const back = page.waitForEvent('domcontentloaded').catch(() => undefined);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await back;
  // Playwright gives a crashed page up, so the main process looks for us.
  const shown = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.webContents.executeJavaScript('document.querySelector("main textarea, main input[type=text]")?.value')
        .catch(() => undefined),
    );
  await expect.poll(shown).toBe('Written before the crash');
  running.complaints.length = 0;
});

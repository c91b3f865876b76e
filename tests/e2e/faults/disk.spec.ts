import { DatabaseSync } from 'node:sqlite';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { databaseFile } from '#electron/storage/database.ts';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { change, countDrafts, openDraft } from '#tests/e2e/program/ask.ts';
import { quit } from '#tests/e2e/program/launch.ts';
import { words } from '#renderer/words/words.ts';

declare const limitDatabase: (pages: number) => void;
declare const endStorage: () => void;

const REACH_THREAD = join(import.meta.dirname, 'reachThread.cjs');

/** Lets the database grow no further (to the page), or as it likes again. */
function limit(app: ElectronApplication, pages: number): Promise<void> {
  return app.evaluate((_, most) => limitDatabase(most), pages);
}

/** Holds the file as a virus scanner does, until it is let go: whoever writes waits for it, as for a disk that sleeps. */
function holdFile(data: string): { readonly letGo: () => void } {
  const other = new DatabaseSync(databaseFile({ folder: data }));
  other.exec('BEGIN IMMEDIATE');
  return { letGo: () => other.close() };
}

function saved(page: Page) {
  return page.getByRole('status').filter({ hasText: /^Saved/ });
}

function purpose(page: Page) {
  return page.getByRole('main').getByRole('textbox').first();
}

test('on a full disk the window says so, keeps what is typed, and saves it as soon as there is room', async ({
  start,
}) => {
  const first = await start({ before: [REACH_THREAD] });
  const { app, page } = first;
  await change(page, { interfaceLanguage: 'en' });
  await openDraft(page, { kind: 'blank', type: 'customer', language: 'en' });
  await limit(app, 1);
  // Each answer is written to the journal, so that the pages it has are used up before long.
  const mark = page.getByRole('banner').getByText(words.en.wizard.notSaved);
  let written = '';
  for (let round = 0; round < 60 && !(await mark.isVisible()); round += 1) {
    written = `A title that is written again and again, number ${round}, `.padEnd(190, 'x');
    await purpose(page).fill(written);
    await purpose(page).blur();
    await page.waitForTimeout(500);
  }
  await expect(mark).toBeVisible();
  await expect(
    page.getByRole('alert').filter({ hasText: words.en.problems.codes['ENOSPC'] ?? 'ENOSPC' }),
  ).toBeVisible();
  await expect(purpose(page)).toHaveValue(written);
  await limit(app, 1_000_000);
  await expect(saved(page)).toBeVisible();
  await quit(first);
  const second = await start();
  await expect(purpose(second.page)).toHaveValue(written);
});

test('where nothing can be kept the window says so from the start, and work goes on', async ({ start, data }) => {
  // A file where a folder must be: refused to everybody, also to an administrator.
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'backups'), '');
  const { page } = await start();
  await change(page, { interfaceLanguage: 'en' });
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing can be saved' })).toBeVisible();
  await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  expect(await countDrafts(page)).toBe(1);
});

test('while the disk keeps a save waiting one types on, all else is answered, and all of it is saved', async ({
  start,
  data,
}) => {
  const running = await start();
  const { page } = running;
  await change(page, { interfaceLanguage: 'en' });
  await openDraft(page, { kind: 'blank', type: 'customer', language: 'en' });
  const field = purpose(page);
  await field.fill('Before. ');
  await expect(saved(page)).toBeVisible();
  const held = holdFile(data);
  await field.press('End');
  await field.pressSequentially('Typed while nothing can be written.', { delay: 20 });
  await expect(field).toHaveValue('Before. Typed while nothing can be written.');
  const first = await page.evaluate(() =>
    Promise.race([
      window.desktop.ask.changeSettings({ theme: 'dark' }).then(() => 'what waits for the disk'),
      window.desktop.ask.listTemplates({}).then(() => 'what does not'),
    ]),
  );
  expect(first).toBe('what does not');
  await expect(saved(page)).toBeHidden();
  held.letGo();
  await expect(saved(page)).toBeVisible();
  await quit(running);
  const second = await start();
  await expect(purpose(second.page)).toHaveValue('Before. Typed while nothing can be written.');
});

test('when what keeps the drafts ends in the middle of a save, the window says so, and saves when it is there again', async ({
  start,
  data,
}) => {
  const first = await start({ before: [REACH_THREAD] });
  const { app, page } = first;
  await change(page, { interfaceLanguage: 'en' });
  await openDraft(page, { kind: 'blank', type: 'customer', language: 'en' });
  await purpose(page).fill('Saved before. ');
  await expect(saved(page)).toBeVisible();
  const held = holdFile(data);
  await purpose(page).fill('On its way when the thread ends.');
  await page.waitForTimeout(1_000);
  await app.evaluate(() => endStorage());
  await expect(
    page.getByRole('alert').filter({ hasText: words.en.problems.codes['ESTOPPED'] ?? 'ESTOPPED' }),
  ).toBeVisible();
  held.letGo();
  await expect(saved(page)).toBeVisible();
  await quit(first);
  const second = await start();
  await expect(purpose(second.page)).toHaveValue('On its way when the thread ends.');
});

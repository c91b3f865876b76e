import type { DatabaseSync } from 'node:sqlite';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { change, countDrafts, openDraft } from '#tests/e2e/program/ask.ts';
import { host } from '#tests/e2e/host.ts';
import { quit } from '#tests/e2e/program/launch.ts';
import { words } from '#renderer/words/words.ts';

declare const databases: DatabaseSync[];

/** Lets the database grow no further (to the page), or as it likes again. */
function limitDatabase(app: ElectronApplication, pages: number): Promise<void> {
  return app.evaluate(
    (_, most) => databases.findLast(({ isOpen }) => isOpen)?.exec(`PRAGMA max_page_count=${most}`),
    pages,
  );
}

function purpose(page: Page) {
  return page.getByRole('main').getByRole('textbox').first();
}

test('on a full disk the window says so, keeps what is typed, and saves it as soon as there is room', async ({
  start,
}) => {
  const first = await start({ before: [join(import.meta.dirname, 'keepDatabases.cjs')] });
  const { app, page } = first;
  await change(page, { interfaceLanguage: 'en' });
  await openDraft(page, { kind: 'blank', type: 'customer', language: 'en' });
  await limitDatabase(app, 1);
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
  await limitDatabase(app, 1_000_000);
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
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

test('while the disk keeps the program waiting one types on, and all of it is saved', async ({ start }) => {
  test.skip(
    host === 'electron',
    'There the process that waits for the disk also hands on the keys; stopping it stops both.',
  );
  const first = await start();
  const { app, page } = first;
  await change(page, { interfaceLanguage: 'en' });
  await openDraft(page, { kind: 'blank', type: 'customer', language: 'en' });
  const field = purpose(page);
  await field.fill('Before. ');
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  // A process that waits for a disk answers nobody; one that is stopped does not either.
  app.process().kill('SIGSTOP');
  await field.press('End');
  await field.pressSequentially('Typed while nothing can be written.', { delay: 20 });
  await expect(field).toHaveValue('Before. Typed while nothing can be written.');
  await page.waitForTimeout(2_000);
  app.process().kill('SIGCONT');
  await page.waitForTimeout(1_000);
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  await quit(first);
  const second = await start();
  await expect(purpose(second.page)).toHaveValue('Before. Typed while nothing can be written.');
});

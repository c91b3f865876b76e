import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { actionWords } from '#core/bridge/actionWords.ts';
import { changesWords } from '#renderer/words/changesWords.ts';
import { words } from '#renderer/words/words.ts';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { change, openDraft } from '#tests/e2e/program/ask.ts';
import { answerOpenDialog } from '#tests/e2e/program/dialogs.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { violations } from '#tests/e2e/access/violations.ts';
import { textsReviewed } from '#tests/files/officeReviews.ts';
import { hasProgram } from '#tests/files/programs.ts';
import { partOf } from '#tests/files/wordFile.ts';

const { versions, export: say, dialog: common } = words.da;
const text = changesWords.da;

/** Writes the title and keeps the agreement as it is then. */
async function keep(app: ElectronApplication, page: Page, { title, name }: { title: string; name: string }) {
  await page.getByLabel('Titel', { exact: true }).first().fill(title);
  await chooseInMenu(app, 'saveSnapshot');
  const dialog = page.getByRole('dialog', { name: versions.title });
  await dialog.getByLabel(versions.name).fill(name);
  await dialog.getByRole('button', { name: versions.keep }).click();
  await expect(dialog.getByText(name, { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: common.close }).click();
}

test('what changed between two versions is a Word file: accepted it is the new one, rejected the old', async ({
  app,
  page,
  folder,
}) => {
  test.setTimeout(400_000);
  await change(page, { interfaceLanguage: 'da', exportLanguages: ['da'], openAfterExport: false });
  await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  await keep(app, page, { title: 'Aftale om drift', name: 'Første udkast' });
  await keep(app, page, { title: 'Aftale om sikker drift', name: 'Andet udkast' });
  await page.getByLabel('Titel', { exact: true }).first().fill('Aftale om sikker drift og hjælp');
  const to = join(folder, 'kontrakter');
  mkdirSync(to);
  await answerOpenDialog(app, to);

  await chooseInMenu(app, 'saveSnapshot');
  await page.getByRole('button', { name: `${text.since}: Første udkast` }).click();
  const dialog = page.getByRole('dialog', { name: text.title });
  await expect(dialog.getByLabel(text.after)).toHaveValue('the draft');
  await dialog.getByLabel(text.author).fill('Åse, jura');
  expect(await violations(page, 'tracked changes', '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: say.go, exact: true }).click();
  await expect(dialog.getByText(say.done('kontrakter'))).toBeVisible({ timeout: 60_000 });
  await expect(dialog.getByRole('button', { name: say.openIt })).toBeVisible();
  await expect(dialog.getByRole('button', { name: say.show })).toBeVisible();
  await dialog.getByRole('button', { name: say.close }).click();
  await page.getByRole('dialog').getByRole('button', { name: common.close }).click();

  const changes = readdirSync(to);
  expect(changes).toEqual([expect.stringMatching(/ – ændringer\.docx$/)]);
  const path = join(to, changes[0] ?? '');
  const xml = partOf(readFileSync(path), 'word/document.xml');
  expect(xml).toContain('w:author="Åse, jura"');
  expect(xml).not.toContain('Andet udkast');

  await chooseInMenu(app, 'exportChanges');
  await expect(page.getByRole('dialog', { name: text.title })).toBeVisible();
  expect(actionWords.da.exportChanges).toContain(text.title);
  await dialog.getByLabel(text.before).selectOption({ label: await optionOf(page, 'Andet udkast') });
  await dialog.getByLabel(text.after).selectOption({ label: await optionOf(page, 'Første udkast') });
  await expect(dialog.getByText(text.backwards)).toBeVisible();
  await dialog.getByLabel(text.after).selectOption({ label: await optionOf(page, 'Andet udkast') });
  await expect(dialog.getByRole('button', { name: say.go, exact: true })).toBeDisabled();
  await dialog.getByRole('button', { name: say.close }).click();

  test.skip(!hasProgram('soffice'), 'LibreOffice is not installed');
  const [accepted = '', rejected = ''] = textsReviewed([
    { path, answer: 'accept' },
    { path, answer: 'reject' },
  ]);
  expect(accepted).toContain('Aftale om sikker drift og hjælp');
  expect(rejected).toContain('Aftale om drift');
  expect(rejected).not.toContain('sikker drift og hjælp');
});

/** The whole words of the version of this name in the lists. */
async function optionOf(page: Page, name: string): Promise<string> {
  const option = page.getByRole('dialog').locator('option', { hasText: name }).first();
  return (await option.textContent()) ?? '';
}

test('the window can ask for the changes between versions that are there only, and a cancelled one writes nothing', async ({
  app,
  page,
  folder,
}) => {
  test.setTimeout(120_000);
  const draft = await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  const to = join(folder, 'contracts');
  mkdirSync(to);
  await answerOpenDialog(app, to);
  const wish = { draft, after: null, author: 'Åse', name: 'changes', folder: 'ask' } as const;
  const ask = (before: string | null) =>
    page.evaluate((asked) => window.desktop.ask.exportChanges({ ...asked, languages: ['en'] }), { ...wish, before });
  expect(await ask('none')).toEqual({ ok: false, problem: { kind: 'missing', what: 'version' } });
  expect(await ask(null)).toEqual({ ok: false, problem: { kind: 'noChanges' } });
  const cancelled = await page.evaluate(async (asked) => {
    const going = window.desktop.ask.exportChanges({ ...asked, before: null, languages: ['en', 'da'] });
    await new Promise((resolve) => {
      const end = window.desktop.on('exportProgress', () => {
        end();
        resolve(null);
      });
    });
    await window.desktop.ask.cancelExport({});
    return going;
  }, wish);
  expect(cancelled).toEqual({ ok: false, problem: { kind: 'cancelled' } });
  expect(readdirSync(to)).toEqual([]);
});

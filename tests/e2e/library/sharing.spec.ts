import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { libraryClauseSchema } from '#core/clauses/libraryClause.ts';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { change, createDraft } from '#tests/e2e/program/ask.ts';
import { answerOpenDialog, answerSaveDialog } from '#tests/e2e/program/dialogs.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import type { Running } from '#tests/e2e/program/launch.ts';

const clause = (en: string, da: string) =>
  libraryClauseSchema.parse({
    id: 'insurance-house',
    version: 1,
    status: 'approved',
    subject: 'insurance',
    component: 'frame',
    stance: 'balanced',
    suits: ['customer'],
    name: { en: 'Insurance of the house', da: 'Husets forsikring' },
    title: { en: 'Insurance', da: 'Forsikring' },
    text: { en, da },
  });

async function save(page: Page, en: string, da: string): Promise<void> {
  const saved = await page.evaluate((wish) => window.desktop.ask.saveClause({ clause: wish }), clause(en, da));
  expect(saved.ok).toBe(true);
}

async function share({ app, page }: Running, file: string): Promise<void> {
  await answerSaveDialog(app, file);
  await chooseInMenu(app, 'shareLibrary');
  const dialog = page.getByRole('dialog', { name: 'Share as a library file' });
  await dialog.getByRole('button', { name: /^Save \d/ }).click();
  await expect(dialog.getByRole('status')).toContainText('Saved as legal.slalibrary');
  await dialog.getByRole('button', { name: 'Close' }).click();
}

async function open({ app, page }: Running, file: string) {
  await answerOpenDialog(app, file);
  await chooseInMenu(app, 'openShared');
  return page.getByRole('dialog', { name: 'Bring in a library file' });
}

const textHere = (page: Page) =>
  page.evaluate(async () => {
    const listed = await window.desktop.ask.listClauses({});
    return listed.ok
      ? listed.value.clauses.filter(({ source }) => source === 'own').map(({ clause: own }) => own.text.en)
      : [];
  });

test('two workplaces share a clause, change it on both sides, and keep both', async ({ folder, start }) => {
  const file = join(folder, 'legal.slalibrary');
  const legal = await start({ data: join(folder, 'legal') });
  const sales = await start({ data: join(folder, 'sales') });
  for (const { page } of [legal, sales]) await change(page, { interfaceLanguage: 'en', theme: 'light' });
  await save(legal.page, 'The Provider is insured.', 'Leverandøren er forsikret.');
  await share(legal, file);

  const first = await open(sales, file);
  await expect(first.getByText('New · Version 1')).toBeVisible();
  await first.getByRole('button', { name: 'Take 1' }).click();
  await expect(first.getByRole('status')).toContainText('Kept: 1 clause.');
  await first.getByRole('button', { name: 'Close' }).click();
  const draft = await createDraft(sales.page, { kind: 'sample', sample: 'customer-saas' });

  await save(legal.page, 'The Provider is insured for 10 million.', 'Leverandøren er forsikret for 10 mio.');
  await save(sales.page, 'The Provider is insured at its own cost.', 'Leverandøren er forsikret for egen regning.');
  await share(legal, file);
  const second = await open(sales, file);
  await expect(second.getByText('Changed on both sides · Theirs: version 2 · mine: version 2')).toBeVisible();
  await expect(second.getByRole('button', { name: 'Nothing is taken' })).toBeDisabled();
  await second.getByRole('button', { name: 'Compare Insurance of the house' }).click();
  const comparing = sales.page.getByRole('dialog', { name: 'Mine and theirs: Insurance of the house' });
  await expect(comparing.locator('del').filter({ hasText: 'at its own cost' })).toBeVisible();
  await expect(comparing.locator('ins').filter({ hasText: 'for 10 million' })).toBeVisible();
  await comparing.getByRole('button', { name: 'Close' }).click();
  await second.getByRole('combobox', { name: 'What becomes of Insurance of the house' }).selectOption('Keep both');
  await expect(second.getByRole('status')).toHaveText('1 beside mine · 0 left as they are');
  await second.getByRole('button', { name: 'Take 1' }).click();
  await expect(second.getByRole('status')).toContainText('Kept: 1 clause.');
  expect(new Set(await textHere(sales.page))).toEqual(
    new Set(['The Provider is insured at its own cost.', 'The Provider is insured for 10 million.']),
  );

  await second.getByRole('button', { name: 'Undo' }).click();
  await expect(second.getByRole('status').first()).toContainText('As before again: 1 clause.');
  expect(await textHere(sales.page)).toEqual(['The Provider is insured at its own cost.']);
  const read = await sales.page.evaluate((wish) => window.desktop.ask.openDraft({ draft: wish }), draft);
  expect(read.ok && read.value.changes).toEqual([]);
});

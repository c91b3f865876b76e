import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { violations } from '#tests/e2e/access/violations.ts';
import { openDraft } from '#tests/e2e/program/ask.ts';
import { answerOpenDialog } from '#tests/e2e/program/dialogs.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';

const FILE = join(import.meta.dirname, '../../fixtures/word/libreOffice.docx');

test('a clause comes from Word, is written on in both languages, used, changed, taken over and taken back', async ({
  app,
  page,
}) => {
  await answerOpenDialog(app, FILE);
  await chooseInMenu(app, 'importClauses');
  const importing = page.getByRole('dialog', { name: 'Bring in clauses from Word' });
  await importing.getByRole('button', { name: 'Tick none' }).click();
  await importing.getByRole('checkbox', { name: 'Take Ydelser' }).check();
  await importing.getByRole('button', { name: 'Keep 1 clause as drafts' }).click();
  await importing.getByText(/1 clause is in the library as drafts/).waitFor();
  await page.keyboard.press('Escape');
  await expect(importing).toHaveCount(0);

  // Written on: the Danish text gets a value, the English one is written.
  await openClause(page, 'Ydelser');
  const editor = page.getByRole('dialog', { name: 'Editor of a clause' });
  const danish = editor.getByRole('textbox', { name: 'Text in Danish' });
  await expect(danish.locator('.chip-value').first()).toHaveText('Customer: legal name');
  const found = await violations(page, 'editor', '[role=dialog]');
  await editor.getByRole('textbox', { name: 'Name in the library (English)' }).fill('Services of ours');
  await editor.getByRole('textbox', { name: 'Printed title (English)' }).fill('Services of ours');
  await danish.press('Control+End');
  await page.keyboard.type(' Prisen betales til /');
  found.push(...(await pickChip(page, 'leverandør navn')));
  await page.keyboard.type('.');
  const english = editor.getByRole('textbox', { name: 'Text in English' });
  await english.click();
  await page.keyboard.type('Nothing but text with {{ a tag }}, and /');
  await pickChip(page, 'custmer nam');
  // The printed clause moves what is below it.
  const printed = editor.getByRole('document', { name: 'As it is printed in English' });
  await expect(printed).toContainText('Nothing but text with {{ a tag }}');
  await editor.getByRole('button', { name: 'Define a term' }).click();
  await page.keyboard.type('Working time');
  await editor.getByRole('textbox', { name: 'What it means (English)' }).fill('Monday to Friday.');
  await editor.getByRole('button', { name: 'Save clause' }).click();
  await expect(editor).toHaveCount(0);

  // It is there again as it was written, and approved.
  await page.getByRole('article').getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(english).toHaveText('Nothing but text with {{ a tag }}, and Customer: legal name');
  await expect(danish.locator('.chip-value').last()).toHaveText('Provider: legal name');
  await expect(editor.getByRole('textbox', { name: 'Term (English)' })).toHaveValue('Working time');
  found.push(...(await violations(page, 'editor with a term', '[role=dialog]')));
  await editor.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('article').getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Approved' });
  expect(found).toEqual([]);

  // Used in a draft, with its term.
  await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  await goToClauses(page);
  await page.getByRole('button', { name: 'Insert from the library' }).click();
  await page.getByRole('searchbox', { name: 'Search clauses' }).fill('services of ours');
  const picker = page.getByRole('dialog');
  await picker.getByRole('checkbox', { name: 'Insert Services of ours' }).check();
  await picker.getByRole('button', { name: 'Insert clause' }).click();
  const clauses = page.getByRole('group', { name: 'Further clauses', exact: true });
  await clauses.getByRole('button', { name: /^Services of ours/ }).click();
  const text = clauses.getByRole('textbox', { name: 'Text (English)' });
  await expect(text).toHaveText('Nothing but text with {{ a tag }}, and Customer: legal name');
  const contract = page.locator('#contract-text');
  await page.getByRole('button', { name: 'EN, English' }).click();
  await expect(contract.getByText('Nothing but text with {{ a tag }}, and Havnegaard Logistik A/S')).toBeVisible();
  await expect(contract.getByText('Working time', { exact: true })).toBeVisible();

  // Undo is that of the draft: the words, then the chip.
  await text.press('Control+End');
  await page.keyboard.type(' or /');
  await pickChip(page, 'provider legal name');
  await page.keyboard.type(' only');
  await expect(contract.getByText(/or Fjordblik Systems A\/S only$/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(text).toHaveText(/ or Provider: legal name$/);
  await page.keyboard.press('Control+z');
  await expect(text).toHaveText(/Customer: legal name or\s*$/);
  await page.keyboard.press('Control+y');
  await expect(text).toHaveText(/ or Provider: legal name$/);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(text).toHaveText(/Customer: legal name$/);
  expect(await violations(page, 'clauses of a draft', 'main')).toEqual([]);

  // Changed in the library, offered in the draft, compared, taken, and taken back.
  await openClause(page, 'Services of ours');
  await english.press('Control+End');
  await page.keyboard.type(', as of today.');
  await editor.getByRole('button', { name: 'Save clause' }).click();
  await expect(editor).toHaveCount(0);
  await page.keyboard.press('Escape');
  await goToClauses(page);
  await page.getByText('The library has a newer version of 1 clause.').waitFor();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  const newer = page.getByRole('dialog', { name: 'Newer versions in the library' });
  await expect(newer.locator('ins')).toContainText(', as of today.');
  await expect(newer.getByText('{{ customer')).toHaveCount(0);
  await newer.getByRole('button', { name: /^Take the new version/ }).click();
  await expect(contract.getByText(/Havnegaard Logistik A\/S, as of today\./)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(newer).toHaveCount(0);
  await chooseInMenu(app, 'undo');
  await expect(contract.getByText(/as of today/)).toHaveCount(0);
});

/** Finds a clause in the library by its name, and opens it in the editor. */
async function openClause(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+L');
  const options = page.getByRole('listbox').getByRole('option');
  await options.first().waitFor();
  await page.getByRole('searchbox').fill(name);
  await options.filter({ hasText: new RegExp(`^${name}`) }).click();
  await page.getByRole('article', { name }).getByRole('button', { name: 'Edit', exact: true }).click();
}

async function goToClauses(page: Page): Promise<void> {
  const sections: Locator = page.getByRole('navigation');
  await sections.getByRole('button', { name: /^Further clauses/ }).click();
}

/** Picks the first of what is found; tells what axe says of the list. */
async function pickChip(page: Page, typed: string): Promise<string[]> {
  const list = page.getByRole('dialog', { name: 'Insert' });
  await list.getByRole('combobox').fill(typed);
  await list.getByRole('option').first().waitFor();
  const found = await violations(page, `picker: ${typed}`, '[role=dialog][aria-label=Insert]');
  await page.keyboard.press('Enter');
  await expect(list).toHaveCount(0);
  return found;
}

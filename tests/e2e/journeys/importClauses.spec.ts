import { join } from 'node:path';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { answerOpenDialog } from '#tests/e2e/program/dialogs.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';

const FILE = join(import.meta.dirname, '../../fixtures/word/libreOffice.docx');

test('clauses of a Word file come into the library as drafts, without a tag of their own', async ({ app, page }) => {
  await answerOpenDialog(app, FILE);
  await chooseInMenu(app, 'importClauses');
  const dialog = page.getByRole('dialog', { name: 'Bring in clauses from Word' });
  await expect(dialog.getByText('Left out, because a clause cannot hold it: 1 table, 1 picture.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Tick none' }).click();
  await dialog.getByRole('checkbox', { name: 'Take Ydelser' }).check();
  await expect(dialog.getByRole('combobox', { name: '1. [Kunde]' })).toHaveValue('customer.legalName');
  await dialog.getByRole('button', { name: 'Keep 1 clause as drafts' }).click();
  await expect(dialog.getByText(/1 clause is in the library as drafts/)).toBeVisible();
  const kept = await page.evaluate(async () => {
    const listed = await window.desktop.ask.listClauses({});
    return listed.ok ? listed.value.clauses.filter(({ source }) => source === 'own') : [];
  });
  expect(kept).toHaveLength(1);
  expect(kept[0]?.clause).toMatchObject({ status: 'draft', component: 'services', name: { da: 'Ydelser' } });
  expect(kept[0]?.clause.text.da).toContain('til {{ customer.legalName }} fra den');
  expect(kept[0]?.clause.text.da?.match(/\{\{/g)).toHaveLength(1);
});

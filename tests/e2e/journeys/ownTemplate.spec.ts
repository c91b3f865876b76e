import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { openDraft } from '#tests/e2e/program/ask.ts';
import { answerSaveDialog } from '#tests/e2e/program/dialogs.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';

test('a template is made of an agreement, shared as a file, and a new agreement begins with what it kept', async ({
  app,
  page,
  folder,
}) => {
  await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  await chooseInMenu(app, 'makeTemplate');
  const making = page.getByRole('dialog', { name: 'Make a template of this agreement' });
  await expect(making.getByRole('checkbox', { name: /Havnegaard Logistik A\/S/ })).toBeChecked();
  await making.getByRole('textbox', { name: 'Name of the template' }).fill('Planning for ports');
  await making.getByRole('button', { name: 'Keep the template' }).click();

  const own = page.getByRole('dialog', { name: 'Own templates' });
  const file = join(folder, 'planning.slalibrary');
  await answerSaveDialog(app, file);
  await own.getByRole('button', { name: 'Save as a file…' }).click();
  const sharing = page.getByRole('dialog', { name: 'Share as a library file' });
  await sharing.getByRole('button', { name: 'Save 1 item as a file…' }).click();
  await expect(sharing.getByRole('status')).toContainText('planning.slalibrary: 1 template.');
  expect(readFileSync(file, 'utf8')).not.toMatch(/Havnegaard|Fjordblik/i);
  await sharing.getByRole('button', { name: 'Close' }).click();

  await chooseInMenu(app, 'showOwnTemplates');
  await own.getByRole('article', { name: 'Planning for ports' }).getByRole('button', { name: 'New agreement' }).click();
  const begin = page.getByRole('dialog', { name: 'New agreement' });
  await expect(begin.getByRole('radio', { name: /Planning for ports/ })).toBeChecked();
  await begin.getByRole('textbox', { name: 'Title' }).fill('Kajplan for Ærø Havn');
  await begin.getByRole('combobox', { name: 'Customer' }).fill('Ærø Havn I/S');
  await begin.getByRole('button', { name: 'Create agreement' }).click();

  const contract = page.getByRole('region', { name: 'Contract', exact: true });
  await expect(contract.getByText('Ærø Havn I/S').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rename the draft: Kajplan for Ærø Havn' })).toBeVisible();
  await expect(page.getByText(/Havnegaard|Fjordblik/)).toHaveCount(0);
  await expect(contract).toContainText(/99,90\s%/);
});

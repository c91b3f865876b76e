import { expect, test } from '#tests/e2e/fixtures.ts';
import { openDraft } from '#tests/e2e/program/ask.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';

test('a template is made of an agreement, and a new agreement begins with what it kept', async ({ app, page }) => {
  await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  await chooseInMenu(app, 'makeTemplate');
  const making = page.getByRole('dialog', { name: 'Make a template of this agreement' });
  await expect(making.getByRole('checkbox', { name: /Havnegaard Logistik A\/S/ })).toBeChecked();
  await making.getByRole('textbox', { name: 'Name of the template' }).fill('Planning for ports');
  await making.getByRole('button', { name: 'Keep the template' }).click();

  const own = page.getByRole('dialog', { name: 'Own templates' });
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

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { countDrafts, openDraft } from '#tests/e2e/program/ask.ts';
import { answerOpenDialog, answerSaveDialog, cancelDialogs } from '#tests/e2e/program/dialogs.ts';
import { root } from '#tests/e2e/program/launch.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { words } from '#renderer/words/words.ts';

const { problems, export: exporting } = words.en;
const sample = readFileSync(join(root, 'templates/samples/customer-saas.sla'), 'utf8');

const REFUSED = [
  {
    what: 'made by a newer version',
    text: sample.replace('"version": 1,', '"version": 9999,'),
    says: problems.fileNewer,
  },
  { what: 'that is empty', text: '', says: problems.fileEmpty },
  { what: 'that is cut off', text: sample.slice(0, 400), says: problems.fileDamaged },
  { what: 'of another program', text: '{ "name": "other" }', says: problems.fileForeign },
];

for (const { what, text, says } of REFUSED) {
  test(`a file ${what} is not opened, and the window says why`, async ({ app, page, folder }) => {
    const file = join(folder, 'given.sla');
    writeFileSync(file, text);
    await answerOpenDialog(app, file);
    await chooseInMenu(app, 'importAgreement');
    await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible();
    expect(await countDrafts(page)).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
}

test('an export onto a path that is refused says so, and can be made elsewhere', async ({ app, page, folder }) => {
  const occupied = join(folder, 'occupied');
  writeFileSync(occupied, 'somebody else’s');
  await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  await answerOpenDialog(app, join(occupied, 'below'));
  await chooseInMenu(app, 'exportContract');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: exporting.go, exact: true }).click();
  await expect(dialog.getByRole('alert')).toBeVisible({ timeout: 40_000 });
  expect(readFileSync(occupied, 'utf8')).toBe('somebody else’s');
  const elsewhere = join(folder, 'elsewhere');
  await answerOpenDialog(app, elsewhere);
  await dialog.getByRole('button', { name: exporting.go, exact: true }).click();
  await expect(dialog.getByText(exporting.done('elsewhere'))).toBeVisible({ timeout: 40_000 });
  const kinds = new Set(readdirSync(elsewhere).map((name) => name.split('.').at(-1)));
  expect([...kinds].toSorted()).toEqual(['docx', 'pdf']);
});

test('an agreement is saved as a file that opens as the same agreement; who cancels is not told anything', async ({
  app,
  page,
  folder,
}) => {
  await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  await cancelDialogs(app);
  await chooseInMenu(app, 'shareAgreement');
  const file = join(folder, 'shared.sla');
  await answerSaveDialog(app, file);
  await chooseInMenu(app, 'shareAgreement');
  await expect.poll(() => existsSync(file)).toBe(true);
  await answerOpenDialog(app, file);
  await chooseInMenu(app, 'importAgreement');
  await expect.poll(() => countDrafts(page)).toBe(2);
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
});

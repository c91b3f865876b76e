import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { answerOpenDialog, answerSaveDialog } from '#tests/e2e/program/dialogs.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';

const CONTACTS = `"Record ID";"First Name";"Last Name";"Email";"Phone Number";"Job Title";"Associated Company"
"1";"Søren";"Bæk";"sb@havn.example";"+45 11 22 33 44";"Driftschef";"Havnelast Århus A/S"
"2";"Ida";"=Holm";"ida@havn.example";"";"";"HAVNELAST AARHUS APS"
"3";"Kim";"Ukendt";"";"";"";""
`;

test('contacts of a table come into the address book, and out as a table again', async ({ app, page, folder }) => {
  const table = join(folder, 'contacts.csv');
  writeFileSync(table, Buffer.from(CONTACTS, 'latin1'));
  await chooseInMenu(app, 'openAddressBook');
  const book = page.getByRole('dialog', { name: /Address book/ });
  await answerOpenDialog(app, table);
  await book.getByRole('button', { name: /Bring in a table/ }).click();
  const shown = page.getByRole('dialog', { name: /Bring in a table/ });
  await expect(shown.getByText('Contacts from HubSpot · 3 lines · Windows-1252 · divided by semicolons')).toBeVisible();
  await expect(shown.getByText(/Like Havnelast Århus A\/S earlier in the table: same name/)).toBeVisible();
  await expect(shown.getByRole('region', { name: '1 line is not taken' })).toContainText('Line 4');
  await shown.getByRole('button', { name: 'Keep 1 party' }).click();
  await expect(book.getByText('1 party was kept.')).toBeVisible();
  await book.getByRole('searchbox').fill('aarhus soeren');
  await expect(book.getByRole('button', { name: 'Change Havnelast Århus A/S' })).toBeVisible();

  const written = join(folder, 'book.csv');
  await answerSaveDialog(app, written);
  await book.getByRole('button', { name: /Save as a table/ }).click();
  await expect(book.getByText('1 party written to book.csv.')).toBeVisible();
  const text = readFileSync(written, 'utf8');
  expect(text).toContain(`"'+45 11 22 33 44"`);
  expect(text.split('\r\n').filter((line) => line.includes('Havnelast Århus A/S'))).toHaveLength(2);
});

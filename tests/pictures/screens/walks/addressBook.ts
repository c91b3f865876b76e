import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressBookWords } from '#renderer/words/addressBookWords.ts';
import { answerOpenDialog } from '#tests/e2e/program/dialogs.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { stay, type At, type Walk } from '../walk.ts';

const CONTACTS = `"Record ID";"First Name";"Last Name";"Email";"Phone Number";"Job Title";"Associated Company"
"1";"Søren";"Bæk";"sb@havn.example";"+45 11 22 33 44";"Driftschef";"Havnelast Århus A/S"
"2";"Ida";"=Holm";"ida@havn.example";"";"";"HAVNELAST AARHUS APS"
"3";"Kim";"Ukendt";"";"";"";""
"4";"Åse";"Ø";"aase@skov.example";"";"Direktør";"Skovbyens Entreprenør- og Vedligeholdelsesvirksomhed for Østjylland I/S"
`;

async function bringIn({ app, page, language, folder }: At): Promise<void> {
  const table = join(folder, 'contacts.csv');
  writeFileSync(table, CONTACTS);
  await answerOpenDialog(app, table);
  await page.getByRole('dialog').getByRole('button', { name: addressBookWords[language].bringIn }).click();
  await page.getByRole('dialog').getByText('Søren').first().waitFor();
}

export const addressBook: Walk = {
  name: 'addressBook',
  samples: ['customer-saas'],
  isOpen: false,
  screens: [
    { name: 'empty', arrange: ({ app }) => chooseInMenu(app, 'openAddressBook'), leave: stay },
    { name: 'table', arrange: bringIn, leave: stay },
    {
      name: 'kept',
      arrange: async ({ page, language }) => {
        const take = addressBookWords[language].import.take(3).split(' ')[0] ?? '';
        await page
          .getByRole('dialog')
          .getByRole('button', { name: new RegExp(`^${take} \\d`, 'u') })
          .click();
      },
      leave: stay,
    },
    {
      name: 'party',
      arrange: ({ page, language }) =>
        page.getByRole('button', { name: addressBookWords[language].open('Havnelast Århus A/S') }).click(),
    },
  ],
};

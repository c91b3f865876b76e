import { answerOpenDialog } from '#tests/e2e/program/dialogs.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { exportWords } from '#renderer/words/exportWords.ts';
import { openSection } from '../../deeds.ts';
import type { At, Walk } from '../walk.ts';

async function openExport({ app, page, folder }: At): Promise<void> {
  await answerOpenDialog(app, folder);
  await chooseInMenu(app, 'exportContract');
  await page.getByRole('dialog').waitFor();
}

async function chooseFinal({ page, say }: At): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: say.export.final, exact: true }).click();
}

async function close({ page, say }: At): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: say.export.close, exact: true }).click();
}

/** From the dialog to the files, as a draft and as a final version, and what stops a final one. */
export const exporting: Walk = {
  name: 'exporting',
  samples: ['customer-saas'],
  isOpen: true,
  begin: async ({ page }) => page.getByRole('document').first().getByRole('heading').first().waitFor(),
  screens: [
    { name: 'draft', arrange: openExport },
    {
      name: 'internal-copy',
      arrange: async (at) => {
        await openExport(at);
        const dialog = at.page.getByRole('dialog');
        await dialog.getByRole('button', { name: exportWords[at.language].internal, exact: true }).click();
      },
    },
    {
      name: 'written',
      arrange: async (at) => {
        await openExport(at);
        const dialog = at.page.getByRole('dialog');
        await dialog.getByRole('button', { name: at.say.export.go, exact: true }).click();
        await dialog.getByRole('list').waitFor({ timeout: 120_000 });
      },
      leave: close,
    },
    {
      name: 'blank-stops-final',
      arrange: async (at) => {
        await openSection(at.page, 'agreement');
        await at.page.locator('[data-path="title"]').getByRole('textbox').first().fill('');
        await at.page.locator('[data-path="number"]').getByRole('textbox').first().fill('');
        await openExport(at);
        await chooseFinal(at);
      },
      leave: async ({ app, page }) => {
        await page.keyboard.press('Escape');
        await chooseInMenu(app, 'undo');
        await chooseInMenu(app, 'undo');
      },
    },
    {
      name: 'final',
      arrange: async (at) => {
        await openExport(at);
        await chooseFinal(at);
      },
    },
    {
      name: 'final-written',
      arrange: async (at) => {
        await openExport(at);
        await chooseFinal(at);
        const dialog = at.page.getByRole('dialog');
        await dialog.getByRole('button', { name: exportWords[at.language].goFinal }).click();
        await dialog.getByRole('list').waitFor({ timeout: 120_000 });
      },
      leave: close,
    },
    {
      name: 'number-taken',
      arrange: async (at) => {
        await openSection(at.page, 'agreement');
        await at.page
          .locator('[data-path="purpose"]')
          .getByRole('textbox')
          .first()
          .fill('Another purpose / et andet formål.');
        await openExport(at);
        await chooseFinal(at);
      },
    },
    {
      name: 'versions',
      arrange: ({ app }) => chooseInMenu(app, 'saveSnapshot'),
    },
    {
      name: 'final-again',
      arrange: async ({ app, page, language }) => {
        await chooseInMenu(app, 'saveSnapshot');
        const again = new RegExp(`^${exportWords[language].again}: `, 'u');
        await page.getByRole('dialog').getByRole('button', { name: again }).first().click();
      },
    },
  ],
};

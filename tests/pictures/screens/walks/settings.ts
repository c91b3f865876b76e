import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brandWords } from '#renderer/words/brandWords.ts';
import { houseWords } from '#renderer/words/houseWords.ts';
import { settingsWords, type SettingsPage } from '#renderer/words/settingsWords.ts';
import { aBrand } from '#tests/builders/brands.ts';
import { letterheadFile } from '#tests/builders/letterhead.ts';
import { change } from '#tests/e2e/program/ask.ts';
import { answerOpenDialog } from '#tests/e2e/program/dialogs.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { stay, type At, type Screen, type Walk } from '../walk.ts';

const PAGES: readonly SettingsPage[] = ['window', 'export', 'brand', 'checks', 'house', 'data', 'leaving', 'about'];

async function openPage({ app, page, language }: At, wanted: SettingsPage): Promise<void> {
  if ((await page.getByRole('dialog').count()) === 0) await chooseInMenu(app, 'openSettings');
  await page.getByRole('tab', { name: settingsWords[language].pages[wanted] }).click();
}

/** A brand that is used, as the window finds it when it comes up. */
async function makeBrand({ page }: At): Promise<void> {
  const saved = await page.evaluate((look) => window.desktop.ask.saveBrand({ brand: null, look }), aBrand());
  if (!saved.ok) throw new Error(saved.problem.kind);
  await change(page, { brand: saved.value.brand });
  await page.reload();
  await page.getByRole('navigation').first().waitFor();
}

/** Everything that holds for the whole program. */
export const settings: Walk = {
  name: 'settings',
  samples: ['internal-service-desk', 'customer-saas'],
  isOpen: true,
  screens: [
    ...PAGES.map((page): Screen => ({ name: page, arrange: (at) => openPage(at, page), leave: stay })),
    {
      name: 'new-rule',
      arrange: async (at) => {
        await openPage(at, 'house');
        await at.page
          .getByRole('dialog')
          .getByRole('combobox')
          .first()
          .selectOption({ label: houseWords[at.language].kinds.clause });
      },
      leave: stay,
    },
    {
      name: 'brands',
      arrange: async (at) => {
        await makeBrand(at);
        await openPage(at, 'brand');
        writeFileSync(
          join(at.folder, 'papir.docx'),
          letterheadFile({ footer: '<w:p><w:r><w:t>Fjordblik</w:t></w:r></w:p>' }),
        );
        await answerOpenDialog(at.app, join(at.folder, 'papir.docx'));
        await at.page.getByRole('button', { name: brandWords[at.language].chooseLetterhead }).click();
        await at.page.getByText('papir.docx').first().waitFor();
      },
      leave: stay,
    },
    {
      name: 'brand-editor',
      arrange: async ({ page, language }) => {
        await page.getByRole('button', { name: brandWords[language].editOne('Ærø Hosting') }).click();
        await page.locator('canvas').first().waitFor({ timeout: 120_000 });
      },
    },
    {
      name: 'backup-made',
      arrange: async (at) => {
        await openPage(at, 'data');
        await at.page.getByRole('button', { name: settingsWords[at.language].makeBackup }).click();
        await at.page.getByRole('alert').first().waitFor();
      },
      leave: stay,
    },
    {
      name: 'restore',
      arrange: ({ page, language }) =>
        page
          .getByRole('button', { name: new RegExp(`^${settingsWords[language].restore}`, 'u') })
          .first()
          .click(),
      leave: stay,
    },
    {
      name: 'restored',
      arrange: async ({ page }) => {
        await page.getByRole('dialog').last().getByRole('button').last().click();
        await page.getByRole('alert').first().waitFor();
      },
    },
  ],
};

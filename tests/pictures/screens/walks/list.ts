import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { dateWords } from '#renderer/words/dateWords.ts';
import { newAgreementWords } from '#renderer/words/newAgreementWords.ts';
import { startWords } from '#renderer/words/startWords.ts';
import { stay, type At, type Walk } from '../walk.ts';

async function menuOfFirst({ page, say }: At): Promise<void> {
  await page.getByRole('row').nth(1).getByRole('button', { name: say.start.actions }).click();
  await page.getByRole('menu').waitFor();
}

async function shelf({ page, say }: At, name: 'drafts' | 'archive' | 'bin'): Promise<void> {
  await page.getByRole('tab', { name: say.start.shelves[name] }).click();
}

/** All drafts, and what can be done to them. */
export const list: Walk = {
  name: 'list',
  samples: [
    'internal-ola',
    'shared-services',
    'support-maintenance',
    'multi-level-group',
    'managed-hosting',
    'internal-service-desk',
    'transport-delivery',
    'customer-saas',
  ],
  isOpen: false,
  screens: [
    { name: 'all', arrange: ({ page }) => page.getByRole('row').nth(8).waitFor(), leave: stay },
    { name: 'menu', arrange: menuOfFirst },
    {
      name: 'rename',
      arrange: async (at) => {
        await menuOfFirst(at);
        await at.page.getByRole('menuitem', { name: at.say.start.rename }).click();
      },
    },
    {
      name: 'dates',
      arrange: ({ page, language }) => page.getByRole('button', { name: dateWords[language].showAll }).click(),
    },
    {
      name: 'copy',
      arrange: async ({ app, page, language }) => {
        await chooseInMenu(app, 'newDraft');
        await page.getByRole('dialog').getByRole('tab', { name: newAgreementWords[language].ways.copy.name }).click();
      },
    },
    {
      name: 'found',
      arrange: ({ page }) => page.getByRole('searchbox').first().fill('Havnegaard'),
      leave: stay,
    },
    {
      name: 'nothing-found',
      arrange: ({ page }) => page.getByRole('searchbox').first().fill('zzz'),
      leave: ({ page }) => page.getByRole('searchbox').first().fill(''),
    },
    {
      name: 'selected',
      arrange: async ({ page }) => {
        for (const row of [1, 2, 3]) await page.getByRole('row').nth(row).getByRole('checkbox').check();
      },
      leave: ({ page, language }) => page.getByRole('button', { name: startWords[language].endSelection }).click(),
    },
    {
      name: 'removed',
      arrange: async (at) => {
        await menuOfFirst(at);
        await at.page.getByRole('menuitem', { name: at.say.start.remove }).click();
      },
      leave: stay,
    },
    {
      name: 'archived',
      arrange: async (at) => {
        await menuOfFirst(at);
        await at.page.getByRole('menuitem', { name: at.say.start.archive }).click();
      },
      leave: stay,
    },
    { name: 'archive', arrange: (at) => shelf(at, 'archive'), leave: stay },
    { name: 'bin', arrange: (at) => shelf(at, 'bin'), leave: stay },
    {
      name: 'erase',
      arrange: async (at) => {
        await menuOfFirst(at);
        await at.page.getByRole('menuitem', { name: at.say.start.erase }).click();
      },
    },
    {
      name: 'palette',
      arrange: async (at) => {
        await shelf(at, 'drafts');
        await chooseInMenu(at.app, 'commandPalette');
      },
    },
    { name: 'keys', arrange: ({ app }) => chooseInMenu(app, 'showKeys') },
  ],
};

import type { ActionName } from '#core/bridge/actions.ts';
import { openEverything } from '#tests/e2e/program/openEverything.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { change } from '#tests/e2e/program/ask.ts';
import { catalogueWords } from '#renderer/words/catalogueWords.ts';
import { clauseWords } from '#renderer/words/clauseWords.ts';
import { labWords } from '#renderer/words/labWords.ts';
import { wizardWords } from '#renderer/words/wizardWords.ts';
import { openFirst, openSection } from '../../deeds.ts';
import { stay, type At, type Screen, type Walk } from '../walk.ts';

const DIALOGS: readonly ActionName[] = [
  'commandPalette',
  'saveSnapshot',
  'parkedAnswers',
  'makeTemplate',
  'exportChanges',
];
const SIDES: readonly ActionName[] = ['help', 'showGlossary', 'showKeys', 'findInDraft'];

const byCommand = (action: ActionName): Screen => ({ name: action, arrange: ({ app }) => chooseInMenu(app, action) });

/** Somebody gave another answer, so that the contract marks what changed. */
async function changeTarget({ page }: At): Promise<void> {
  await openSection(page, 'metrics');
  const target = page.locator('[data-path="objectives"]').getByRole('textbox').first();
  await target.scrollIntoViewIfNeeded();
  await target.fill('99,5 %');
  await page.keyboard.press('Tab');
}

/** A draft with its contract, and what opens beside and above it. */
export const draft: Walk = {
  name: 'draft',
  samples: ['customer-saas'],
  isOpen: true,
  begin: async ({ page }) => page.getByRole('document').first().getByRole('heading').first().waitFor(),
  screens: [
    ...DIALOGS.map(byCommand),
    ...SIDES.map(byCommand),
    {
      name: 'menu',
      arrange: async ({ page, language }) => {
        await page.getByRole('button', { name: wizardWords[language].more, exact: true }).click();
      },
    },
    {
      name: 'rename',
      arrange: ({ app }) => chooseInMenu(app, 'renameDraft'),
    },
    {
      name: 'found-in-draft',
      arrange: async ({ app, page }) => {
        await chooseInMenu(app, 'findInDraft');
        await page
          .locator('aside')
          .getByRole('searchbox')
          .or(page.locator('aside').getByRole('textbox'))
          .first()
          .fill('plan');
      },
    },
    {
      name: 'catalogue',
      arrange: async ({ page, language }) => {
        await openSection(page, 'metrics');
        await page.getByRole('main').getByRole('button', { name: catalogueWords[language].open }).click();
        await page.getByRole('dialog').getByRole('checkbox').nth(2).check();
      },
    },
    {
      name: 'formula-error',
      arrange: async ({ page }) => {
        await openFirst(page, 'metrics');
        await openEverything(page);
        const formula = page.locator('[data-path$="/formula/expression"]').getByRole('textbox').first();
        await formula.scrollIntoViewIfNeeded();
        await formula.fill('100 * (u - ');
        await page.keyboard.press('Tab');
      },
      leave: async ({ app }) => chooseInMenu(app, 'undo'),
    },
    {
      name: 'changed-table',
      arrange: async (at) => {
        await changeTarget(at);
        await at.page.waitForTimeout(300);
      },
      leave: stay,
    },
    {
      name: 'clause-picked',
      arrange: async ({ page, language }) => {
        await openSection(page, 'clauses');
        await page.getByRole('main').getByRole('button', { name: clauseWords[language].fromLibrary }).click();
        await page.getByRole('dialog').getByRole('checkbox').nth(3).check();
      },
    },
    {
      name: 'lab',
      arrange: async ({ page, language }) => {
        await openSection(page, 'remedies');
        await openFirst(page, 'consequences');
        const lab = page.getByRole('region', { name: labWords[language].title });
        await lab.getByRole('textbox').first().fill('52');
        await lab.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      },
      leave: stay,
    },
    {
      name: 'pages',
      arrange: async ({ page }) => {
        await change(page, { previewView: 'pages' });
        await page.locator('.pagePicture canvas').first().waitFor({ timeout: 60_000 });
      },
      leave: ({ page }) => change(page, { previewView: 'text' }),
    },
    {
      name: 'narrow-contract',
      arrange: ({ page }) => change(page, { previewShare: 22 }),
      leave: ({ page }) => change(page, { previewShare: 42 }),
    },
    {
      name: 'wide-contract',
      arrange: ({ page }) => change(page, { previewShare: 65, mapCollapsed: true }),
      leave: ({ page }) => change(page, { previewShare: 42, mapCollapsed: false }),
    },
    {
      name: 'without-contract',
      arrange: ({ page }) => change(page, { previewShown: false }),
      leave: ({ page }) => change(page, { previewShown: true }),
    },
    {
      name: 'one-language',
      arrange: ({ page }) => change(page, { bothLanguages: false }),
      leave: stay,
    },
  ],
};

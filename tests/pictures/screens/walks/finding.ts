import type { HouseRule } from '#core/agreement/houseRule.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { findingWords } from '#renderer/words/findingWords.ts';
import { houseWords } from '#renderer/words/houseWords.ts';
import { openSection, reviewWrongNumber } from '../../deeds.ts';
import { stay, type Walk } from '../walk.ts';

/** Legal allows a shorter notice than the sample has. */
const RULE: HouseRule = {
  id: 'notice',
  kind: 'range',
  at: 'term/noticePeriods/*/length',
  of: 'length',
  atMost: '1',
  unit: 'month',
  by: 'Juridisk afdeling, Anna Berg',
  why: 'Aftalt med salg, 4. november.',
};

/** What the checks find, and what can be done about it. */
export const finding: Walk = {
  name: 'finding',
  samples: ['customer-saas'],
  isOpen: true,
  settings: { houseRules: [RULE] },
  begin: async ({ page }) => page.getByRole('document').first().getByRole('heading').first().waitFor(),
  screens: [
    { name: 'review', arrange: ({ page }) => reviewWrongNumber(page), leave: stay },
    {
      name: 'why',
      arrange: ({ page, language }) =>
        page.getByRole('main').getByRole('button', { name: findingWords[language].why }).first().click(),
      leave: stay,
    },
    {
      name: 'accept',
      arrange: ({ page, language }) =>
        page.getByRole('main').getByRole('button', { name: findingWords[language].accept }).first().click(),
    },
    {
      name: 'accepted',
      arrange: async ({ page, language }) => {
        const say = findingWords[language];
        await page.getByRole('main').getByRole('button', { name: say.accept }).first().click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('textbox').first().fill('Nummeret er fra en udenlandsk myndighed.');
        await dialog.getByRole('button', { name: say.acceptNow, exact: true }).click();
      },
      leave: stay,
    },
    {
      name: 'ask',
      arrange: ({ page, language }) =>
        page.getByRole('main').getByRole('button', { name: houseWords[language].ask }).first().click(),
    },
    {
      name: 'asked',
      arrange: async ({ page, language }) => {
        const say = houseWords[language];
        await page.getByRole('main').getByRole('button', { name: say.ask }).first().click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('textbox').first().fill('Kunden kræver tre måneder.');
        await dialog.getByRole('textbox').nth(1).fill('Åse Søndergaard');
        await dialog.getByRole('button', { name: say.send }).click();
      },
      leave: stay,
    },
    {
      name: 'approve',
      arrange: ({ page, language }) =>
        page.getByRole('main').getByRole('button', { name: houseWords[language].approve }).first().click(),
    },
    {
      name: 'at-question',
      arrange: ({ page }) => openSection(page, 'term'),
      leave: stay,
    },
    { name: 'final-stopped', arrange: ({ app }) => chooseInMenu(app, 'exportContract') },
  ],
};

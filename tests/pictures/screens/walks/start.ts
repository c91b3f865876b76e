import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { newAgreementWords } from '#renderer/words/newAgreementWords.ts';
import { stay, type Screen, type Walk } from '../walk.ts';

/** Nothing was chosen yet. */
export const firstStart: Walk = {
  name: 'first',
  samples: [],
  isOpen: false,
  isFirst: true,
  screens: [{ name: 'start', arrange: ({ page }) => page.getByRole('button').first().waitFor(), leave: stay }],
};

const WAYS = ['sample', 'template', 'copy', 'blank', 'file'] as const;

export const emptyStart: Walk = {
  name: 'empty',
  samples: [],
  isOpen: false,
  screens: [
    { name: 'start', arrange: ({ page }) => page.getByRole('heading', { level: 1 }).waitFor(), leave: stay },
    ...WAYS.map((way): Screen => ({
      name: `new-${way}`,
      arrange: async ({ app, page, language }) => {
        await chooseInMenu(app, 'newDraft');
        await page.getByRole('dialog').getByRole('tab', { name: newAgreementWords[language].ways[way].name }).click();
      },
    })),
  ],
};

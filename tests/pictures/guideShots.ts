import type { Page } from '@playwright/test';
import type { Language } from '#core/agreement/language.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { catalogueWords } from '#renderer/words/catalogueWords.ts';
import { clauseEditorWords } from '#renderer/words/clauseEditorWords.ts';
import { clauseWords } from '#renderer/words/clauseWords.ts';
import { labWords } from '#renderer/words/labWords.ts';
import { libraryWords } from '#renderer/words/libraryWords.ts';
import { newAgreementWords } from '#renderer/words/newAgreementWords.ts';
import { words } from '#renderer/words/words.ts';
import { openFirst, openSection, reviewWrongNumber } from './deeds.ts';
import type { Shot } from './shot.ts';

/** What is looked for and chosen in the library and in the catalogue. */
const CHOSEN: Readonly<
  Record<Language, { readonly search: string; readonly clause: string; readonly metric: string }>
> = {
  en: { search: 'insolvency', clause: 'Acceptance by use', metric: 'Availability by requests' },
  da: { search: 'insolvens', clause: 'Godkendelse ved brug', metric: 'Tilgængelighed målt på kald' },
};
const MINUTES = '52';
const CHIP: Readonly<Record<Language, { readonly sentence: string; readonly field: string }>> = {
  en: { sentence: ' Notices go to', field: 'customer legal name' },
  da: { sentence: ' Meddelelser sendes til', field: 'kunde navn' },
};

/** The pictures of the guides in a language. */
export function guideShots(language: Language): readonly Shot[] {
  const draft = (name: string, arrange: Shot['arrange']): Shot => ({
    name: `${name}.${language}`,
    language,
    samples: ['customer-saas'],
    isOpen: true,
    arrange,
  });
  return [
    {
      ...draft('new-agreement', async (page, app) => {
        await chooseInMenu(app, 'newDraft');
        await page.getByRole('dialog').getByRole('tab', { name: newAgreementWords[language].ways.sample.name }).click();
      }),
      isOpen: false,
    },
    draft('metrics', async (page) => {
      await openSection(page, 'metrics');
      const say = catalogueWords[language];
      await page.getByRole('main').getByRole('button', { name: say.open }).click();
      await page
        .getByRole('dialog')
        .getByRole('checkbox', { name: say.choose(CHOSEN[language].metric), exact: true })
        .check();
    }),
    draft('credits', async (page) => {
      await openSection(page, 'remedies');
      await openFirst(page, 'consequences');
      const lab = page.getByRole('region', { name: labWords[language].title });
      await lab.getByRole('textbox').first().fill(MINUTES);
      await lab.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    }),
    draft('library', (page, app) => openLibrary(page, app, language)),
    draft('clause-editor', async (page, app) => {
      await openLibrary(page, app, language);
      await page.getByRole('article').getByRole('button', { name: libraryWords[language].edit, exact: true }).click();
      await page.getByRole('dialog').locator('.sheet').first().waitFor();
      await writeChip(page, language);
    }),
    draft('insert-clause', async (page) => {
      await openSection(page, 'clauses');
      const say = clauseWords[language];
      await page.getByRole('main').getByRole('button', { name: say.fromLibrary }).click();
      await page
        .getByRole('dialog')
        .getByRole('checkbox', { name: say.choose(CHOSEN[language].clause) })
        .check();
    }),
    draft('review', (page) => reviewWrongNumber(page)),
    draft('export', async (page, app) => {
      await openSection(page, 'review');
      await chooseInMenu(app, 'exportContract');
      await page.getByRole('dialog').waitFor();
    }),
  ];
}

/** Both texts end with a name that is filled in. */
async function writeChip(page: Page, language: Language): Promise<void> {
  const say = clauseEditorWords[language];
  for (const written of ['en', 'da'] as const) {
    const text = page.getByRole('textbox', { name: say.textIn(words[language].languages[written]) });
    await text.press('Control+End');
    await page.keyboard.type(`${CHIP[written].sentence} /`);
    const picker = page.getByRole('dialog', { name: say.picker.title });
    await picker.getByRole('combobox').fill(CHIP[language].field);
    await picker.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await picker.waitFor({ state: 'detached' });
    await page.keyboard.type('.');
  }
}

async function openLibrary(page: Page, app: Parameters<typeof chooseInMenu>[0], language: Language): Promise<void> {
  await chooseInMenu(app, 'showLibrary');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.getByRole('searchbox', { name: libraryWords[language].search }).fill(CHOSEN[language].search);
  await page.locator('.sheet').first().waitFor();
}

import { join } from 'node:path';
import { root } from '#tests/e2e/program/launch.ts';
import { answerOpenDialog, answerSaveDialog } from '#tests/e2e/program/dialogs.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { clauseEditorWords } from '#renderer/words/clauseEditorWords.ts';
import { libraryWords } from '#renderer/words/libraryWords.ts';
import { ownTemplateWords } from '#renderer/words/ownTemplateWords.ts';
import { sharingWords } from '#renderer/words/sharingWords.ts';
import { stay, type At, type Walk } from '../walk.ts';

async function open({ app, page }: At): Promise<void> {
  await chooseInMenu(app, 'showLibrary');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.locator('.sheet').first().waitFor();
}

async function search({ page, language }: At, text: string): Promise<void> {
  await page.getByRole('searchbox', { name: libraryWords[language].search }).fill(text);
}

async function edit({ page, language }: At): Promise<void> {
  await page.getByRole('article').getByRole('button', { name: libraryWords[language].edit, exact: true }).click();
  await page.getByRole('dialog').locator('.sheet').first().waitFor();
}

/** One clause of the library is written anew, so that there is one of our own. */
async function keepOwn({ page }: At): Promise<void> {
  await page.evaluate(async () => {
    const { ask } = window.desktop;
    const listed = await ask.listClauses({});
    const clause = listed.ok ? listed.value.clauses[0]?.clause : undefined;
    if (clause === undefined) throw new Error('There is no clause.');
    for (const addition of [' A.', ' B.']) {
      const text = { en: `${clause.text.en ?? ''}${addition}`, da: `${clause.text.da ?? ''}${addition}` };
      const saved = await ask.saveClause({ clause: { ...clause, text } });
      if (!saved.ok) throw new Error(saved.problem.kind);
    }
  });
}

/** Clauses and templates of our own: looked at, written, shared, brought in. */
export const library: Walk = {
  name: 'library',
  samples: ['customer-saas'],
  isOpen: true,
  begin: keepOwn,
  screens: [
    { name: 'all', arrange: open, leave: stay },
    { name: 'found', arrange: (at) => search(at, 'konkurs'), leave: stay },
    { name: 'nothing-found', arrange: (at) => search(at, 'zzzz'), leave: (at) => search(at, '') },
    {
      name: 'bin',
      arrange: ({ page, language }) =>
        page.getByRole('main').getByText(libraryWords[language].bin, { exact: true }).click(),
      leave: ({ page, language }) =>
        page.getByRole('main').getByText(libraryWords[language].all, { exact: true }).click(),
    },
    {
      name: 'compare',
      arrange: ({ page, language }) =>
        page.getByRole('article').getByRole('button', { name: libraryWords[language].compareWith }).click(),
    },
    { name: 'edit', arrange: edit, leave: stay },
    {
      name: 'picker',
      arrange: async ({ page, language, say }) => {
        const text = page.getByRole('textbox', { name: clauseEditorWords[language].textIn(say.languages[language]) });
        await text.press('Control+End');
        await page.keyboard.type(' /');
        await page
          .getByRole('dialog', { name: clauseEditorWords[language].picker.title })
          .getByRole('option')
          .first()
          .waitFor();
      },
    },
    {
      name: 'leave-editor',
      arrange: async ({ page, language }) => {
        await page.keyboard.type('xyz');
        await page
          .getByRole('dialog')
          .getByRole('button', { name: clauseEditorWords[language].cancel })
          .first()
          .click();
      },
      leave: ({ page, language }) =>
        page.getByRole('button', { name: clauseEditorWords[language].leave.leave, exact: true }).click(),
    },
    {
      name: 'new-clause',
      arrange: ({ page, language }) => page.getByRole('button', { name: libraryWords[language].newClause }).click(),
      leave: ({ page, language }) =>
        page.getByRole('button', { name: clauseEditorWords[language].cancel, exact: true }).click(),
    },
    {
      name: 'import-word',
      arrange: async ({ app, page }) => {
        await answerOpenDialog(app, join(root, 'tests/fixtures/word/libreOffice.docx'));
        await chooseInMenu(app, 'importClauses');
        await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
      },
    },
    { name: 'share', arrange: ({ app }) => chooseInMenu(app, 'shareLibrary') },
    {
      name: 'shared',
      arrange: async ({ app, page, language, folder }) => {
        await answerSaveDialog(app, join(folder, 'legal.slalibrary'));
        await chooseInMenu(app, 'shareLibrary');
        const dialog = page.getByRole('dialog', { name: sharingWords[language].shareTitle });
        const save = sharingWords[language].save(1).split(' ')[0] ?? '';
        await dialog.getByRole('button', { name: new RegExp(`^${save} \\d`, 'u') }).click();
        await dialog.getByRole('status').filter({ hasText: 'legal.slalibrary' }).waitFor();
      },
    },
    {
      name: 'bring-in',
      arrange: async ({ app, page, language, folder }) => {
        await answerOpenDialog(app, join(folder, 'legal.slalibrary'));
        await chooseInMenu(app, 'openShared');
        await page
          .getByRole('dialog', { name: sharingWords[language].openTitle })
          .getByText('legal.slalibrary')
          .waitFor();
      },
    },
    {
      name: 'make-template',
      arrange: async ({ app, page }) => {
        await page.keyboard.press('Escape');
        await chooseInMenu(app, 'makeTemplate');
        await page.getByRole('dialog').getByRole('textbox').first().fill('Ærø Havn');
      },
      leave: stay,
    },
    {
      name: 'own-templates',
      arrange: ({ page, language }) =>
        page.getByRole('dialog').getByRole('button', { name: ownTemplateWords[language].keep }).click(),
    },
  ],
};

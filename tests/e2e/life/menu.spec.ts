import { actionWords } from '#core/bridge/actionWords.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { shellWords } from '#electron/words/shellWords.ts';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { change, openDraft } from '#tests/e2e/program/ask.ts';
import { chooseInMenu, menusOf } from '#tests/e2e/program/menu.ts';
import { words } from '#renderer/words/words.ts';

for (const language of LANGUAGES) {
  test(`the menu speaks ${language}`, async ({ app, page }) => {
    await change(page, { interfaceLanguage: language });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[language].start.title);
    const menus = await menusOf(app);
    const { file, edit, view, go, help } = shellWords[language].menus;
    expect(menus.map(({ title }) => title)).toEqual([file, edit, view, go, help]);
    const entries = menus.flatMap((menu) => menu.entries).filter((entry) => entry !== '-');
    expect(entries).toContain(actionWords[language].exportContract);
    expect(entries.filter((entry) => entry === '')).toEqual([]);
  });
}

test('language and theme are changed while the program runs', async ({ app, page }) => {
  await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  await chooseInMenu(app, 'interfaceDanish');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.da.sections.agreement.name);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('da');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await chooseInMenu(app, 'themeDark');
  await expect.poll(background).toBe('rgb(28, 27, 25)');
  await chooseInMenu(app, 'themeLight');
  await expect.poll(background).not.toBe('rgb(28, 27, 25)');
});

test('the menu leads through the draft that is open', async ({ app, page }) => {
  await openDraft(page, { kind: 'blank', type: 'customer', language: 'en' });
  await chooseInMenu(app, 'reviewDraft');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.sections.review.name);
  await chooseInMenu(app, 'previousSection');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.sections.clauses.name);
  await chooseInMenu(app, 'closeDraft');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.start.title);
});

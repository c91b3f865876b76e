import { expect, test } from '#tests/e2e/fixtures.ts';
import { violations } from '#tests/e2e/access/violations.ts';
import { libraryWords } from '#renderer/words/libraryWords.ts';

const words = libraryWords.en;

test('a clause is found, looked at, compared and kept as a favourite, by keyboard only', async ({ page }) => {
  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  const found = await violations(page, 'library');

  await page.keyboard.type('konkurs');
  const option = page.getByRole('listbox').getByRole('option', { selected: true });
  await expect(option).toContainText('Insolvency');
  await page.keyboard.press('ArrowDown');
  await expect(option).toBeFocused();
  const sheet = page.locator('.sheet');
  await expect(sheet).toContainText('becomes bankrupt', { timeout: 20_000 });
  await expect(page.getByRole('article')).toContainText(words.usedNowhere);

  await page.getByRole('button', { name: words.favourite, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(option.getByRole('img', { name: words.favourite })).toBeVisible();

  await page.getByRole('button', { name: words.compareWith }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.locator('ins').first().waitFor();
  found.push(...(await violations(page, 'compare', '[role=dialog]')));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toHaveCount(0);
  expect(found).toEqual([]);
});

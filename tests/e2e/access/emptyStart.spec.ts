import { expect, test } from '#tests/e2e/fixtures.ts';
import { newAgreementWords } from '#renderer/words/newAgreementWords.ts';
import { violations } from './violations.ts';

test('axe finds nothing at an empty start, nor in any way to a new agreement', async ({ page }) => {
  const found = await violations(page, 'start, empty');
  const { ways } = newAgreementWords.en;
  await page.getByRole('button', { name: ways.template.name }).click();
  for (const { name } of Object.values(ways)) {
    await page.getByRole('tab', { name }).click();
    found.push(...(await violations(page, name, '[role=dialog]')));
  }
  await page.keyboard.press('Escape');
  expect(found).toEqual([]);
});

import { expect, test } from '#tests/e2e/fixtures.ts';
import { openDraft } from '#tests/e2e/program/ask.ts';
import { goTo } from '#tests/e2e/journeys/person.ts';

/** Chromium breaks no line of such words put in behind others. */
const SENTENCE = 'Leverandøren skal senest fem arbejdsdage efter udløbet af en måleperiode sende en rapport. ';

test('a section is shown from its beginning, however far one was in that before', async ({ page }) => {
  await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  const { at } = await goTo(page, 'metrics');
  await at.evaluate((main) => main.scrollTo(0, 700));
  await goTo(page, 'support');
  expect(await at.evaluate((main) => main.scrollTop)).toBe(0);
});

test('text pasted behind other text by the ten thousand stays within its field', async ({ page }) => {
  await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  const { at } = await goTo(page, 'agreement');
  await at.locator('[data-path="purpose"]').getByRole('textbox').first().press('Control+End');
  await page.evaluate((text) => document.execCommand('insertText', false, text), SENTENCE.repeat(1_000));
  expect(await at.evaluate((main) => main.scrollWidth - main.clientWidth)).toBe(0);
});

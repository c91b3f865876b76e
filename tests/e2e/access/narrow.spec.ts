import type { Page } from '@playwright/test';
import { expect, sharedTest as test } from '#tests/e2e/fixtures.ts';
import { goTo } from '#tests/e2e/journeys/person.ts';
import { change, openDraft } from '#tests/e2e/program/ask.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { openEverything } from '#tests/e2e/program/openEverything.ts';
import { english } from '#renderer/words/english.ts';
import { contractWords } from '#renderer/words/contractWords.ts';
import { words } from '#renderer/words/words.ts';
import { violations } from './violations.ts';

test.describe.configure({ mode: 'default' });

/** What a window of 1280 × 720 has room for where everything is shown at twice its size (WCAG 2.2, 1.4.4). */
const TWICE = { width: 640, height: 360 };

/** Shows the sample; a window that loads anew has its own size again. */
async function openAtTwice(page: Page): Promise<void> {
  await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  await page.setViewportSize({ width: TWICE.width + 1, height: TWICE.height });
  await page.setViewportSize(TWICE);
}

/** Nothing may lie beside what is in sight, except in what scrolls by itself, such as a table. */
async function expectNothingBeside(page: Page, where: string): Promise<void> {
  const widths = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, [role=dialog], aside')].map(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    ),
  );
  expect(Math.max(...widths), where).toBeLessThanOrEqual(1);
}

test('at twice the size each section is read and answered without scrolling sideways', async ({ page }) => {
  await openAtTwice(page);
  const heading = page.getByRole('main').getByRole('heading', { level: 1 });
  for (const { name } of Object.values(english.sections)) {
    if (name === english.sections.levels.name) continue;
    await expect(heading).toHaveText(name);
    await expectNothingBeside(page, name);
    await page.keyboard.press('Alt+PageDown');
  }
});

test('beside a wide contract, what is too wide scrolls within itself', async ({ page }) => {
  await change(page, { previewShown: true, previewShare: 65, mapCollapsed: true });
  await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  await page.setViewportSize({ width: 1280, height: 720 });
  await goTo(page, 'remedies');
  await openEverything(page);
  await expect(page.getByRole('main').getByRole('table').first()).toBeAttached();
  await expectNothingBeside(page, 'remedies');
  await change(page, { previewShare: 42, mapCollapsed: false });
});

test('the contract takes the place of the questions, and an answer in it leads back to them', async ({ page }) => {
  await openAtTwice(page);
  const main = page.getByRole('main');
  await expect(page.locator('#contract-text')).toHaveCount(0);
  await page.getByRole('button', { name: words.en.wizard.showContract }).click();
  const contract = page.locator('#contract-text');
  await expect(contract).toBeVisible();
  await expect(main).toBeHidden();
  await contract.locator('[data-path]').first().click();
  await expect(main).toBeVisible();
  await page.getByRole('button', { name: words.en.wizard.showContract }).click();
  await page.getByRole('button', { name: contractWords.en.hide }).click();
  await expect(main).toBeVisible();
});

test('at twice the size the start and the library are whole, and axe finds nothing', async ({ app, page }) => {
  await openAtTwice(page);
  await chooseInMenu(app, 'showLibrary');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectNothingBeside(page, 'library');
  const found = await violations(page, 'library at twice the size');
  await page.keyboard.press('Escape');
  await chooseInMenu(app, 'closeDraft');
  await page.getByRole('heading', { level: 1, name: words.en.start.title }).waitFor();
  await expectNothingBeside(page, 'start');
  await expect(page.getByRole('gridcell').getByText('Serviceniveauaftale om Kajplan').first()).toBeInViewport();
  found.push(...(await violations(page, 'start at twice the size')));
  expect(found).toEqual([]);
});

test('where a table stands as a list, the bar of a change stands beside the words and not on them', async ({
  page,
}) => {
  await openAtTwice(page);
  await page.getByRole('button', { name: words.en.wizard.showContract }).click();
  const row = page.locator('#contract-text .needs-40 .tableBody [role=row]').first();
  await row.scrollIntoViewIfNeeded();
  const [display, gap] = await row.evaluate((element) => {
    element.setAttribute('data-changed', 'now');
    const { left, width } = getComputedStyle(element, '::after');
    const bar = element.getBoundingClientRect().left + Number.parseFloat(left) + Number.parseFloat(width);
    const label = element.querySelector('[role=rowheader], [role=cell]');
    return [getComputedStyle(element).display, (label?.getBoundingClientRect().left ?? 0) - bar];
  });
  expect(display).toBe('block');
  expect(gap).toBeGreaterThan(2);
});

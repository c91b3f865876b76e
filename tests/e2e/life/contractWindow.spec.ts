import type { Page } from '@playwright/test';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { change, openDraft } from '#tests/e2e/program/ask.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { quit, type Running } from '#tests/e2e/program/launch.ts';
import { words } from '#renderer/words/words.ts';

/** Not the page itself, which has the same role. */
const CONTRACT = '[role="document"]';
const SAMPLE = { kind: 'sample', sample: 'customer-saas' } as const;

/** Gives the contract a window of its own; what that page complains about goes to the others' complaints. */
async function popOut({ app, page, complaints }: Running): Promise<Page> {
  // The menu knows of the draft once it is drawn.
  await page.locator(CONTRACT).getByRole('heading').first().waitFor();
  const coming = app.waitForEvent('window');
  await chooseInMenu(app, 'popOutContract');
  const contract = await coming;
  contract.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  contract.on('pageerror', (error) => complaints.push(String(error.stack)));
  await contract.locator(CONTRACT).getByRole('heading').first().waitFor();
  return contract;
}

test('the contract follows the typing in its own window, and leads to the questions', async ({
  app,
  page,
  running,
}) => {
  await openDraft(page, SAMPLE);
  const contract = await popOut(running);
  await expect(page.locator(CONTRACT)).toHaveCount(0);
  const title = page.getByRole('textbox').first();
  await title.fill('Aftale om havnens kraner');
  await expect(contract.getByText('Aftale om havnens kraner').first()).toBeVisible();
  await contract.getByText('Havnegaard Logistik A/S').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.sections.parties.name);
  await contract.keyboard.press('Control+Z');
  await expect(contract.getByText('Aftale om havnens kraner')).toHaveCount(0);
});

test('the language is chosen in either window, and there is one for both', async ({ app, page, running }) => {
  await openDraft(page, SAMPLE);
  const contract = await popOut(running);
  await contract.getByRole('button', { name: 'English' }).click();
  await expect(contract.getByRole('heading', { name: 'Contents' })).toBeVisible();
  await contract.getByRole('button', { name: 'Back beside the questions' }).click();
  await expect(page.getByRole('heading', { name: 'Contents' })).toBeVisible();
  expect(app.windows()).toHaveLength(1);
});

test('the window shows another draft when another is opened, and says when none is', async ({ app, page, running }) => {
  await openDraft(page, SAMPLE);
  const contract = await popOut(running);
  await chooseInMenu(app, 'closeDraft');
  await expect(contract.getByText('Open an agreement, and its contract is shown here.')).toBeVisible();
  await openDraft(page, { kind: 'sample', sample: 'internal-service-desk' });
  await expect(contract.locator(CONTRACT)).toBeVisible();
  await expect(page.locator(CONTRACT)).toHaveCount(0);
});

test('its place is remembered, and it ends with the program', async ({ start }) => {
  const first = await start();
  await change(first.page, { interfaceLanguage: 'en' });
  await openDraft(first.page, SAMPLE);
  await popOut(first);
  await first.app.evaluate(({ BrowserWindow }) => {
    const contract = BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().includes('contract'));
    contract?.setBounds({ x: 40, y: 50, width: 700, height: 640 });
  });
  await quit(first);
  const second = await start();
  await second.page.getByRole('navigation').first().waitFor();
  await popOut(second);
  const bounds = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getBounds()),
  );
  expect(bounds).toContainEqual({ x: 40, y: 50, width: 700, height: 640 });
});

test('the real pages are drawn under the strict policy, in the pane and in the window', async ({
  app,
  page,
  running,
}) => {
  await openDraft(page, SAMPLE);
  await page.getByRole('button', { name: 'Pages', exact: true }).click();
  await page.locator('.pagePicture canvas').first().waitFor({ timeout: 60_000 });
  await expect(page.getByText(/^Page 1 of \d\d$/).last()).toBeVisible();
  await expect(page.locator('.pageText').first()).toContainText('Kajplan');
  await page.locator(CONTRACT).focus();
  await page.keyboard.press('End');
  await expect(page.getByText(/^Page (\d\d) of \1$/).last()).toBeVisible();
  const coming = app.waitForEvent('window');
  await chooseInMenu(app, 'popOutContract');
  const contract = await coming;
  await contract.locator('.pagePicture canvas').first().waitFor({ timeout: 60_000 });
  expect(running.complaints).toEqual([]);
});

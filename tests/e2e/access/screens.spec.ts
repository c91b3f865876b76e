import type { ElectronApplication, Page } from '@playwright/test';
import type { ActionName } from '#core/bridge/actions.ts';
import { expect, sharedTest as test } from '#tests/e2e/fixtures.ts';
import { change, openDraft } from '#tests/e2e/program/ask.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { words } from '#renderer/words/words.ts';
import { violations } from './violations.ts';

test.describe.configure({ mode: 'default' });

const SAMPLE = { kind: 'sample', sample: 'customer-saas' } as const;

/** What opens above the draft or beside it, by its command. */
const DIALOGS = ['exportContract', 'saveSnapshot', 'parkedAnswers', 'commandPalette', 'openSettings'] as const;
const SIDES = ['help', 'showGlossary', 'showKeys', 'findInDraft'] as const;

test('axe finds nothing in the draft with its contract, nor in what opens above it', async ({ app, page }) => {
  await change(page, { previewShown: true, previewView: 'text' });
  await openDraft(page, SAMPLE);
  await page.getByRole('document').getByRole('heading').first().waitFor();
  const found = await violations(page, 'with the contract');
  await change(page, { previewView: 'pages' });
  await page.locator('.pagePicture canvas').first().waitFor({ timeout: 60_000 });
  found.push(...(await violations(page, 'with the pages')));
  await change(page, { previewView: 'text', previewShown: false });
  for (const action of DIALOGS) found.push(...(await opened(app, page, { action, role: 'dialog' })));
  await chooseInMenu(app, 'renameDraft');
  found.push(...(await violations(page, 'renameDraft', 'header')));
  await page.keyboard.press('Escape');
  for (const action of SIDES) found.push(...(await opened(app, page, { action, role: 'complementary' })));
  expect(found).toEqual([]);
});

test('axe finds nothing in the list of drafts', async ({ app, page }) => {
  await chooseInMenu(app, 'closeDraft');
  await page.getByRole('heading', { level: 1, name: words.en.start.title }).waitFor();
  expect(await violations(page, 'start')).toEqual([]);
});

interface Opening {
  readonly action: ActionName;
  readonly role: 'dialog' | 'complementary';
}

/** What is found in what a command opens; it is closed afterwards. */
async function opened(app: ElectronApplication, page: Page, { action, role }: Opening): Promise<string[]> {
  await chooseInMenu(app, action);
  const shown = page.getByRole(role);
  await shown.first().waitFor();
  const found = await violations(page, action, role === 'dialog' ? '[role=dialog]' : 'aside');
  await page.keyboard.press('Escape');
  await expect(shown).toHaveCount(0);
  return found;
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { change, openDraft } from '#tests/e2e/program/ask.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { sectionsOf } from '#renderer/sections/sections.ts';
import { words } from '#renderer/words/words.ts';

/** What axe finds, one line for each element: place, rule and why. */
async function violations(page: Page, where: string, part = 'html'): Promise<string[]> {
  // What appears fades in, and is not to be judged half way.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  // Legacy: without a second page of its own, which a program has not.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).include(part).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${where}: ${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing at the start, in the contract and in the dialogs, in the ${theme} theme`, async ({
    app,
    page,
  }) => {
    test.setTimeout(300_000);
    await change(page, { theme });
    const found = await violations(page, 'start, empty');
    await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
    await page.getByRole('document').getByRole('heading').first().waitFor();
    found.push(...(await violations(page, 'with the contract')));
    await change(page, { previewView: 'pages' });
    await page.locator('.pagePicture canvas').first().waitFor({ timeout: 60_000 });
    found.push(...(await violations(page, 'with the pages')));
    await change(page, { previewView: 'text', previewShown: false });
    for (const action of ['exportContract', 'saveSnapshot'] as const) {
      await chooseInMenu(app, action);
      await page.getByRole('dialog').waitFor();
      found.push(...(await violations(page, action)));
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await chooseInMenu(app, 'closeDraft');
    await page.getByRole('heading', { level: 1, name: words.en.start.title }).waitFor();
    found.push(...(await violations(page, 'start')));
    expect(found).toEqual([]);
  });

  test(`axe finds nothing in any section in the ${theme} theme`, async ({ app, page }) => {
    test.setTimeout(300_000);
    // Contract, header and map are looked at by the other test, once.
    await change(page, { theme, previewShown: false });
    await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
    const found: string[] = [];
    for (const section of sectionsOf('customer')) {
      const { name } = words.en.sections[section];
      await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
      found.push(...(await violations(page, name, 'main')));
      await chooseInMenu(app, 'nextSection');
    }
    expect(found).toEqual([]);
  });
}

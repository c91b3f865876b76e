import { expect, sharedTest as test } from '#tests/e2e/fixtures.ts';
import { change, openDraft } from '#tests/e2e/program/ask.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';
import { openEverything } from '#tests/e2e/program/openEverything.ts';
import { sectionsOf } from '#renderer/sections/sections.ts';
import { reviewWords } from '#renderer/words/reviewWords.ts';
import { words } from '#renderer/words/words.ts';
import { violations } from './violations.ts';

test('axe finds nothing in any section with its things opened, nor in the review', async ({ app, page }) => {
  test.setTimeout(600_000);
  // Contract, header and map are looked at with the other screens, once.
  await change(page, { previewShown: false });
  await openDraft(page, { kind: 'sample', sample: 'customer-saas' });
  const found: string[] = [];
  for (const section of sectionsOf('customer')) {
    const { name } = words.en.sections[section];
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await openEverything(page);
    found.push(...(await violations(page, name, 'main')));
    await chooseInMenu(app, 'nextSection');
  }
  const { tabs } = reviewWords.en;
  for (const tab of [/^Open points/u, tabs.answers, tabs.sheet]) {
    await page.getByRole('tab', { name: tab }).click();
    found.push(...(await violations(page, String(tab), 'main')));
  }
  expect(found).toEqual([]);
});

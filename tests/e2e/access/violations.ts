import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { change } from '#tests/e2e/program/ask.ts';

/** What axe finds in both themes, one line for each element: place, rule and why. The theme changes nothing but colours. */
export async function violations(page: Page, where: string, part = 'html'): Promise<string[]> {
  const inLight = await found(page, axe(page, part), where);
  await change(page, { theme: 'dark' });
  const inDark = await found(page, axe(page, part).withRules(['color-contrast']), `${where}, dark`);
  await change(page, { theme: 'light' });
  return [...inLight, ...inDark];
}

/** Legacy: without a second page of its own, which a program has not. */
function axe(page: Page, part: string): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).include(part);
}

async function found(page: Page, builder: AxeBuilder, where: string): Promise<string[]> {
  // What appears fades in, and is not to be judged half way.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  const { violations: all } = await builder.analyze();
  return all.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${where}: ${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

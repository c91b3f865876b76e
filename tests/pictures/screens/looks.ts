import type { Page } from '@playwright/test';
import { change } from '#tests/e2e/program/ask.ts';

const WIDE = { width: 1920, height: 1080 };
export const USUAL = { width: 1280, height: 720 };
const THEMES = ['light', 'dark'] as const;
/** Pixels of a window that is as high as what is in it; more than this is looked at piece by piece elsewhere. */
const HIGHEST = 6_000;
/** Milliseconds in which the contract follows and what fades in has come. */
const REST = 400;

/** Takes the pictures of a screen: both themes, in both sizes; `name` gives that of a file for each look. */
export async function takeLooks(page: Page, isWhole: boolean, name: (look: string) => string): Promise<void> {
  // What the mouse rests on says more than the screen does.
  await page.mouse.move(0, USUAL.height - 1);
  for (const size of [WIDE, USUAL]) {
    await page.setViewportSize(size);
    await rest(page);
    if (isWhole) await page.setViewportSize({ ...size, height: await heightOfAll(page, size.height) });
    for (const theme of THEMES) {
      await change(page, { theme });
      await rest(page);
      await page.screenshot({ path: name(`${theme}-${size.width}`) });
    }
  }
  await page.setViewportSize(USUAL);
  await change(page, { theme: 'light' });
  await rest(page);
}

export async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(REST);
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}

/** How high the window must be that its questions need not be scrolled. */
async function heightOfAll(page: Page, height: number): Promise<number> {
  const hidden = await page
    .locator('main')
    .first()
    .evaluate((main) => main.scrollHeight - main.clientHeight);
  return Math.min(height + hidden, HIGHEST);
}

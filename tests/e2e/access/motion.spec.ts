import type { Page } from '@playwright/test';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { openDraft } from '#tests/e2e/program/ask.ts';
import { chooseInMenu } from '#tests/e2e/program/menu.ts';

const SAMPLE = { kind: 'sample', sample: 'customer-saas' } as const;
/** Milliseconds: what is shorter is no movement to the eye. */
const SEEN = 20;

declare global {
  interface Window {
    moved: string[];
  }
}

test('who asked the system for less movement sees none, whatever is opened', async ({ app, page }) => {
  await openDraft(page, SAMPLE);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await noteMovements(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await movements(page, () => openThings(page, app))).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await movements(page, () => openThings(page, app))).not.toEqual([]);
});

async function openThings(page: Page, app: Parameters<typeof chooseInMenu>[0]): Promise<void> {
  const map = page.getByRole('navigation').first();
  await map.getByRole('button', { name: /^Metrics/ }).click();
  const row = page.locator('[data-path="metrics"] li button[aria-expanded]').first();
  await row.click();
  await row.click();
  await page.getByRole('heading', { level: 1 }).hover();
  for (const action of ['exportContract', 'commandPalette', 'openSettings'] as const) {
    await chooseInMenu(app, action);
    await page.getByRole('dialog').first().waitFor();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await map.getByRole('button', { name: /^Services/ }).click();
  await page.locator('[data-path="services"] li').first().hover();
}

/** Notes what begins to move, by what moves and how long, at each picture. */
async function noteMovements(page: Page): Promise<void> {
  await page.evaluate((seen) => {
    window.moved = [];
    const look = () => {
      for (const animation of document.getAnimations()) {
        const { effect } = animation;
        const duration = Number(effect?.getComputedTiming().duration ?? 0);
        if (duration <= seen || !(effect instanceof KeyframeEffect)) continue;
        const name = animation instanceof CSSTransition ? animation.transitionProperty : 'animation';
        window.moved.push(`${effect.target?.tagName} ${effect.target?.className}: ${name}, ${duration} ms`);
      }
      requestAnimationFrame(look);
    };
    look();
  }, SEEN);
}

async function movements(page: Page, deed: () => Promise<void>): Promise<readonly string[]> {
  await page.evaluate(() => {
    window.moved = [];
  });
  await deed();
  return page.evaluate(() => [...new Set(window.moved)]);
}

import type { Page } from '@playwright/test';

/** Opens what is closed, also within what was opened; of a list, where only one may be open, its first thing. */
export function openEverything(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const seen = new Set<Element>();
    for (let opened = 0; opened < 60; opened += 1) {
      const closed = [...document.querySelectorAll<HTMLElement>('main button[aria-expanded="false"]')];
      const next = closed.find((button) => !seen.has(button.closest('ul, table, [role=table]') ?? button));
      if (next === undefined) return;
      seen.add(next.closest('ul, table, [role=table]') ?? next);
      next.click();
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)));
    }
  });
}

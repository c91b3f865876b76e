import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Milliseconds the page was busy with each key press. */
    busy: number[];
  }
}

/** How long the page is busy with a key press: from before the letter is there until it can do something else. */
export async function measureKeyPresses(page: Page, count: number): Promise<readonly number[]> {
  await page.evaluate(() => {
    window.busy = [];
    document.addEventListener(
      'keydown',
      () => {
        const pressed = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => window.busy.push(performance.now() - pressed));
        port1.start();
        document.addEventListener('input', () => port2.postMessage(null), { once: true });
      },
      { capture: true },
    );
  });
  await page.keyboard.type('a'.repeat(count), { delay: 60 });
  await page.waitForFunction((most) => window.busy.length >= most, count);
  return page.evaluate(() => window.busy);
}

/** How long after a letter was typed into a field the contract shows it. */
export async function measureFollowing(page: Page, word: string): Promise<number> {
  const shown = page.evaluate((expected) => {
    const contract = document.querySelector('[role="document"]');
    if (contract === null) throw new Error('The contract is not shown');
    return new Promise<number>((resolve) => {
      let typed = 0;
      document.addEventListener('input', () => (typed = performance.now()), { capture: true });
      new MutationObserver((_, observer) => {
        if (!contract.textContent.includes(expected)) return;
        observer.disconnect();
        resolve(performance.now() - typed);
      }).observe(contract, { childList: true, subtree: true, characterData: true });
    });
  }, word);
  await page.keyboard.type(word, { delay: 60 });
  return shown;
}

import type { Page } from '@playwright/test';

/** How long after the last letter of a word was typed into a field the contract shows it, in milliseconds. */
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

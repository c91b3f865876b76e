import type { Page } from '@playwright/test';

/** What can be told of a screen without looking: text that is cut off, and every word that is shown. */
export interface Measured {
  readonly cut: readonly string[];
  readonly texts: readonly string[];
}

export function measure(page: Page): Promise<Measured> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => element.closest('[aria-hidden="true"], .sheet, [type="range"]') === null)
      .map((element) => {
        const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        const text = own.map(({ textContent }) => textContent ?? '').join('');
        return { element, text: text.trim() };
      });
    const cut = shown.flatMap(({ element, text }) => {
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      const isTooWide = scrollWidth > clientWidth + 1;
      if (clientWidth <= 2) return [];
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
        return isTooWide && element.value !== '' ? [`field: ${element.value}`] : [];
      }
      if (isTooWide && element.matches('main, [role=dialog], [role=tabpanel]')) return ['it scrolls sideways'];
      const { overflowX, overflowY } = getComputedStyle(element);
      const hiding = [isTooWide ? overflowX : '', scrollHeight > clientHeight + 2 ? overflowY : ''];
      return text !== '' && /hidden|clip/u.test(hiding.join()) ? [text] : [];
    });
    const texts = shown.flatMap(({ element, text }) => [
      text,
      ...['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    ]);
    return { cut, texts: [...new Set(texts.filter((text) => text !== ''))] };
  });
}

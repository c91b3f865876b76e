import { cleanup, configure } from '@testing-library/react';
import { afterAll, vi } from 'vitest';

/** How long something may take to be shown, in milliseconds: on a busy machine the second that is usual is not enough. */
const PATIENCE = 20_000;

configure({ asyncUtilTimeout: PATIENCE });

// The files of tests share a page and what is loaded of packages, which was two thirds of their time. Of the program each has
// its own, and the page is as no other has left it.
vi.resetModules();
vi.unstubAllGlobals();
vi.useRealTimers();
localStorage.clear();
document.title = '';
document.body.replaceChildren();
for (const element of [document.documentElement, document.body]) {
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
}
afterAll(cleanup);

// jsdom lays nothing out: there is nothing to scroll, and ProseMirror asks where the cursor is.
Element.prototype.scrollIntoView = () => undefined;
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;

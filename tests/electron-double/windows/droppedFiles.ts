import type { Devtools } from '#tests/electron-double/chromium/devtools.ts';

const NAME = /^electron-double-file:(\d+)$/;

/** Puts the path in the place of each name that `webUtils.getPathForFile` gave: only Chromium knows where a file lies. */
export async function withPaths(value: unknown, page: Devtools, contextId: number | undefined): Promise<unknown> {
  if (typeof value === 'string') {
    const number = NAME.exec(value)?.[1];
    return number === undefined ? value : pathOf(page, `electronDoubleFiles[${number}]`, contextId);
  }
  if (Array.isArray(value)) return Promise.all(value.map((one) => withPaths(one, page, contextId)));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).map(
    async ([key, one]) => [key, await withPaths(one, page, contextId)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** Where the file that an expression gives lies; empty for one that only lives in memory, as in Electron. */
export async function pathOf(page: Devtools, expression: string, contextId: number | undefined): Promise<string> {
  const { result } = await page.send<{ result: { objectId?: string } }>('Runtime.evaluate', { expression, contextId });
  const { path } = await page.send<{ path: string }>('DOM.getFileInfo', { objectId: result.objectId });
  return path;
}

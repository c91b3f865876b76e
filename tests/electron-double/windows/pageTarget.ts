import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Devtools } from '#tests/electron-double/chromium/devtools.ts';
import { FIRST_PAGE, type Chromium } from '#tests/electron-double/chromium/launchChromium.ts';
import { chromium } from '#tests/electron-double/main/running.ts';
import type { PageFacts } from '#tests/electron-double/page/messages.ts';
import { sources } from '#tests/electron-double/page/sources.ts';
import { isVisible } from '#tests/electron-double/program.ts';
import type { WebPreferences } from './options.ts';

/** The name of the isolated world that the preload script runs in. */
export const PRELOAD_WORLD = 'electron-preload';

export interface PageTarget {
  readonly targetId: string;
  readonly page: Devtools;
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

let isFirstTaken = false;

/** A page in a window of its own. */
export async function openPage(isShown: boolean): Promise<PageTarget> {
  const { connection } = await chromium;
  const targetId = (await firstPage(connection.browser)) ?? (await newPage(connection.browser, isShown));
  const words = { targetId, flatten: true };
  const { sessionId } = await connection.browser.send<{ sessionId: string }>('Target.attachToTarget', words);
  return { targetId, page: connection.session(sessionId) };
}

async function newPage(browser: Devtools, isShown: boolean): Promise<string> {
  const words = { url: 'about:blank', newWindow: true, background: !isShown };
  return (await browser.send<{ targetId: string }>('Target.createTarget', words)).targetId;
}

/** The window that a visible Chromium opens by itself is the first of the app. */
async function firstPage(browser: Devtools): Promise<string | null> {
  if (!isVisible || isFirstTaken) return null;
  isFirstTaken = true;
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const { targetInfos } = await browser.send<{ targetInfos: TargetInfo[] }>('Target.getTargets');
    const found = targetInfos.find(({ type, url }) => type === 'page' && url.startsWith(FIRST_PAGE.slice(0, 14)));
    if (found !== undefined) return found.targetId;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}

/** Gives every document of the page its two worlds, before scripts of its own run. */
export async function preparePage(page: Devtools, preferences: WebPreferences): Promise<void> {
  await Promise.all([
    page.send('Page.enable'),
    page.send('Runtime.enable'),
    page.send('Inspector.enable'),
    page.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    page.send('Runtime.addBinding', { name: 'electronDoublePost', executionContextName: PRELOAD_WORLD }),
  ]);
  const { preload } = preferences;
  if (preload === undefined) return;
  const { main, preload: isolated } = sources(factsOf(preload, preferences), readFileSync(preload, 'utf8'));
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: main });
  await page.send('Page.addScriptToEvaluateOnNewDocument', { source: isolated, worldName: PRELOAD_WORLD });
}

function factsOf(preload: string, { additionalArguments = [] }: WebPreferences): PageFacts {
  const { platform, arch, env, versions, execPath } = process;
  const types = { type: 'renderer', sandboxed: true, contextIsolated: true, isMainFrame: true };
  return {
    secret: `electron-double-${randomUUID()}`,
    preload,
    visible: isVisible,
    process: { ...types, platform, arch, env, versions, execPath, argv: additionalArguments },
  };
}

export async function closePage({ connection }: Chromium, targetId: string): Promise<void> {
  await connection.browser.send('Target.closeTarget', { targetId });
}

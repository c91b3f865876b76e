import { launchChromium } from './chromium/launchChromium.ts';
import { announceReady } from './main/app.ts';
import { answerRequest, type PausedRequest } from './main/network.ts';
import { chromiumRuns, running } from './main/running.ts';
import { program } from './program.ts';

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  readonly openerId?: string;
}

/** Switches that are the double's own, or Node's. */
const NOT_FOR_CHROMIUM = /^(user-data-dir|remote-debugging-port|no-sandbox|inspect.*)$/;

/** Starts Chromium and makes the app ready; called when the main file of the app has been read, as in Electron. */
export async function start(): Promise<void> {
  const { switches } = program();
  const extra = [...switches].filter(([name]) => !NOT_FOR_CHROMIUM.test(name));
  const chromium = await launchChromium(extra.map(([name, value]) => `--${name}${value === '' ? '' : `=${value}`}`));
  // The line that Playwright waits for.
  if (switches.has('remote-debugging-port')) process.stderr.write(`\nDevTools listening on ${chromium.address}\n`);
  chromium.child.once('exit', () => {
    console.error('electron-double: Chromium has ended');
    process.exit(1);
  });
  const { browser } = chromium.connection;
  browser.on('Fetch.requestPaused', (paused: PausedRequest) => void answerRequest(browser, paused));
  browser.on('Target.targetCreated', ({ targetInfo }: { targetInfo: TargetInfo }) => {
    const { targetId, type, url, openerId } = targetInfo;
    const opener = running.contents.find((contents) => openerId !== undefined && contents.isMainFrame(openerId));
    if (opener === undefined || type !== 'page') return;
    // A middle click or a form: Chromium has opened a page already, which is closed again.
    browser.tell('Target.closeTarget', { targetId });
    opener.openWindow({ url, frameName: '', features: '' });
  });
  browser.on('Target.targetDestroyed', ({ targetId }: { targetId: string }) => {
    running.windows.find(({ webContents }) => webContents.isMainFrame(targetId))?.destroy();
  });
  await browser.send('Target.setDiscoverTargets', { discover: true });
  await browser.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  chromiumRuns(chromium);
  announceReady();
}

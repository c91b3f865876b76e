import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isVisible } from '#tests/electron-double/program.ts';
import { DevtoolsConnection } from './devtools.ts';
import { findChromium } from './findChromium.ts';

export interface Chromium {
  readonly connection: DevtoolsConnection;
  readonly child: ChildProcess;
  /** Where tools connect to it. */
  readonly address: string;
}

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-dev-shm-usage',
  '--disable-features=Translate,MediaRouter,OptimizationHints,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,PreloadTopChromeWebUI',
  '--password-store=basic',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** The page a visible window begins with: shown without tabs and address bar. */
export const FIRST_PAGE = 'data:text/html,<title>SLA%20Studio</title>';

/** Starts Chromium with an empty profile of its own, which is removed when it ends. */
export async function launchChromium(extra: readonly string[]): Promise<Chromium> {
  const program = findChromium();
  if (program === null) throw new Error('electron-double needs Chromium, Chrome or Edge, and there is none here');
  const profile = mkdtempSync(join(tmpdir(), 'electron-double-'));
  const words = [
    ...(isVisible ? [`--app=${FIRST_PAGE}`] : ['--headless', '--no-startup-window']),
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    ...QUIET,
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    ...extra,
  ];
  const child = process.platform === 'win32' ? runOnWindows(program, words, profile) : run(program, words, profile);
  const address = await addressOf(child);
  for (const stream of child.stdio.slice(2)) {
    stream?.on('error', () => undefined);
    if (stream !== null && stream !== undefined && 'unref' in stream && typeof stream.unref === 'function')
      stream.unref();
  }
  return { connection: await DevtoolsConnection.open(address), child, address };
}

/**
 * The pipe of `--remote-debugging-pipe` is a lifeline only: when this process ends, even by SIGKILL, Chromium sees its end
 * and ends too, and the shell around it removes the profile.
 */
function run(program: string, words: readonly string[], profile: string): ChildProcess {
  const script = '"$0" "$@"; code=$?; rm -rf "$ELECTRON_DOUBLE_PROFILE"; exit $code';
  return spawn('/bin/sh', ['-c', script, program, ...words, '--remote-debugging-pipe'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ELECTRON_DOUBLE_PROFILE: profile },
  });
}

function runOnWindows(program: string, words: readonly string[], profile: string): ChildProcess {
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  process.once('exit', () => {
    child.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  return child;
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
      if (process.env['ELECTRON_DOUBLE_DEBUG'] === '1') process.stderr.write(chunk);
    });
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code}\n${said}`)));
    child.once('error', reject);
  });
}

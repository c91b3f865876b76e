import { missing, strict, StrictEmitter } from '#tests/electron-double/strict.ts';
import { protocol } from './protocol.ts';
import { chromium, running } from './running.ts';

/** Electron's names of permissions, and Chromium's. */
const PERMISSIONS: Readonly<Record<string, readonly string[]>> = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'idle-detection': ['idle-detection'],
  'storage-access': ['storage-access'],
  'window-management': ['window-management'],
  'local-fonts': ['local-fonts'],
  sensors: ['accelerometer', 'gyroscope'],
};

type PermissionHandler = (
  contents: object | null,
  permission: string,
  answer: (granted: boolean) => void,
  details: object,
) => void;

export interface RequestAnswer {
  readonly cancel?: boolean;
  readonly redirectURL?: string;
}

type RequestListener = (details: object, answer: (answer: RequestAnswer) => void) => void;

export interface Filter {
  readonly urls: readonly string[];
}

let beforeRequest: { readonly listener: RequestListener; readonly urls: readonly string[] } | null = null;

export class Session extends StrictEmitter {
  readonly protocol = protocol;
  readonly webRequest = strict('session.webRequest', {
    onBeforeRequest(filter: Filter | RequestListener | null, listener?: RequestListener): void {
      if (typeof filter === 'function') beforeRequest = { listener: filter, urls: ['<all_urls>'] };
      else beforeRequest = filter === null || listener === undefined ? null : { listener, urls: filter.urls };
    },
  });
  #permissionHandler: PermissionHandler | null = null;

  /** Asked once for each permission, as soon as there is a handler: Chromium is told the answers. */
  setPermissionRequestHandler(handler: PermissionHandler | null): void {
    this.#permissionHandler = handler;
    void this.#tellPermissions();
  }
  setPermissionCheckHandler(_handler: unknown): void {
    // Chromium answers checks from what `setPermissionRequestHandler` said.
  }

  async #tellPermissions(): Promise<void> {
    const { browser } = (await chromium).connection;
    for (const [permission, names] of Object.entries(PERMISSIONS)) {
      const answer = (granted: boolean) => {
        const setting = granted ? 'granted' : 'denied';
        for (const name of names) browser.tell('Browser.setPermission', { permission: { name }, setting });
      };
      const [contents] = running.contents;
      const details = { requestingUrl: contents?.getURL() ?? '', isMainFrame: true };
      if (this.#permissionHandler === null) answer(true);
      else this.#permissionHandler(contents ?? null, permission, answer, details);
    }
  }
}

export const defaultSession = new Session();

export const session = strict('session', {
  defaultSession,
  fromPartition: (partition: string) => (partition === '' ? defaultSession : missing('session.fromPartition')),
});

/** Not of Electron: what the app says of a request. */
export function askBeforeRequest(url: string, details: object): Promise<RequestAnswer> {
  const hook = beforeRequest;
  if (hook?.urls.some((pattern) => matches(pattern, url)) !== true) return Promise.resolve({});
  return new Promise((resolve) => hook.listener({ ...details, url }, resolve));
}

function matches(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>') return true;
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`).test(url);
}

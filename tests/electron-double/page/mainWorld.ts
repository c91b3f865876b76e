import type { Bridge } from './bridge.ts';

/**
 * What the page's own world needs before its scripts run: a place for what the preload script exposes, and `window.open`
 * that asks the main process first. Runs in the page: it must not close over anything.
 */
export function mainWorld(
  secret: string,
  makeBridge: (channel: EventTarget, here: string, there: string) => Bridge,
): void {
  if (window !== window.top) return;

  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
      Object.freeze(value);
      Object.values(value).forEach(freeze);
    }
    return value;
  };

  const join = (channel: EventTarget): void => {
    const bridge = makeBridge(channel, 'main', 'preload');
    const tell = (name: string, detail: unknown) => channel.dispatchEvent(new CustomEvent(name, { detail }));

    const open = (url: string | URL = '', frameName = '', features = ''): null => {
      const address = url === '' ? 'about:blank' : new URL(url, document.baseURI).href;
      tell('windowOpen', { url: address, frameName, features });
      return null;
    };
    window.open = open;
    window.addEventListener('click', (event) => {
      const isElsewhere = (part: EventTarget): part is HTMLAnchorElement =>
        part instanceof HTMLAnchorElement &&
        part.href !== '' &&
        !['', '_self', '_top', '_parent'].includes(part.target);
      const link = event.composedPath().find(isElsewhere);
      if (link === undefined || event.defaultPrevented) return;
      event.preventDefault();
      open(link.href, link.target);
    });

    channel.addEventListener('expose', (event) => {
      const { key, api } = (event as CustomEvent<{ key: string; api: unknown }>).detail;
      if (Object.hasOwn(window, key)) {
        tell('exposed', 'Cannot bind an API on top of an existing property on the window object');
        return;
      }
      Object.defineProperty(window, key, { value: freeze(bridge.decode(api)), enumerable: true });
    });
  };

  document.addEventListener(
    secret,
    (event) => {
      event.stopImmediatePropagation();
      const { relatedTarget } = event as MouseEvent;
      if (relatedTarget !== null) join(relatedTarget);
    },
    { capture: true, once: true },
  );
}

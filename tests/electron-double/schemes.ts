import { missing } from './strict.ts';

/**
 * Chromium only knows web addresses, so `app://bundle/x` is shown to it as `https://bundle.app.electron-double.invalid/x`.
 * Requests for such an address never reach a network: the app's own handler answers them.
 */
const SUFFIX = '.electron-double.invalid';

const schemes = new Set<string>();

export function addScheme(scheme: string): void {
  schemes.add(scheme);
}

export function isScheme(scheme: string): boolean {
  return schemes.has(scheme);
}

/** The address Chromium is given for one of the app's. */
export function toWeb(url: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  return schemes.has(scheme) ? `https://${host}.${scheme}${SUFFIX}${rest === '' ? '/' : rest}` : url;
}

/** The address the app is shown for one of Chromium's. */
export function fromWeb(url: string): string {
  const [all, host = '', scheme = '', rest = ''] =
    /^https:\/\/(.+)\.([a-z0-9+-]+)\.electron-double\.invalid(?::\d+)?(.*)$/.exec(url) ?? [];
  return all === undefined ? url : `${scheme}://${host}${rest}`;
}

/** The origin as Electron tells it of a frame. */
export function originOf(url: string): string {
  return /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)/i.exec(url)?.[1] ?? 'null';
}

/** A content security policy in terms of the addresses Chromium sees. */
export function policyForWeb(policy: string): string {
  return policy.replaceAll(/\b([a-z]+):(\/\/[\w.-]+)?(?=[\s;]|$)/g, (source, scheme: string, host?: string) =>
    schemes.has(scheme) ? `https://${host === undefined ? '*' : host.slice(2)}.${scheme}${SUFFIX}` : source,
  );
}

export function refuseUnusualScheme(scheme: string, privileges: { standard?: boolean; secure?: boolean }): void {
  if (privileges.standard !== true || privileges.secure !== true)
    missing(`the scheme ${scheme}, not standard and secure`);
}

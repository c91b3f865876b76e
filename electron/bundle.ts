import { isAbsolute, relative, resolve, sep } from 'node:path';

export const SCHEME = 'app';
const HOST = 'bundle';

/** Where all pages of the program come from. */
export const ORIGIN = `${SCHEME}://${HOST}`;

/** Whether an address is one of our own pages, or data that one of them holds. */
export function isOwn(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return protocol === 'data:' || protocol === 'blob:' || `${protocol}//${host}` === ORIGIN;
}

/** The file that an address of the bundle means; `null` for every address that leads anywhere else. */
export function bundleFile(root: string, address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol: scheme, host, pathname } = new URL(address);
  const path = decoded(pathname);
  if (scheme !== `${SCHEME}:` || host !== HOST || path === null || /[\0\\]/.test(path)) return null;
  const file = resolve(root, `.${path}`);
  const within = relative(root, file);
  return within === '' || within.split(sep)[0] === '..' || isAbsolute(within) ? null : file;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

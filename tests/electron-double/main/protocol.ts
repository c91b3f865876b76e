import { addScheme, isScheme, refuseUnusualScheme } from '#tests/electron-double/schemes.ts';
import { missing, strict } from '#tests/electron-double/strict.ts';
import { running } from './running.ts';

type Handler = (request: Request) => Response | Promise<Response>;

export interface CustomScheme {
  readonly scheme: string;
  readonly privileges?: { readonly standard?: boolean; readonly secure?: boolean };
}

const handlers = new Map<string, Handler>();

/** The app's own schemes; see `network.ts` for how a request reaches its handler. */
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(customSchemes: readonly CustomScheme[]): void {
    if (running.ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges = {} } of customSchemes) {
      refuseUnusualScheme(scheme, privileges);
      addScheme(scheme);
    }
  },
  handle(scheme: string, handler: Handler): void {
    if (!isScheme(scheme)) missing(`protocol.handle for ${scheme}, which was not registered as privileged`);
    if (handlers.has(scheme)) throw new Error('The scheme has been registered');
    handlers.set(scheme, handler);
  },
  unhandle(scheme: string): void {
    handlers.delete(scheme);
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
});

/** Not of Electron: who answers requests for an address. */
export function handlerFor(url: string): Handler | undefined {
  return handlers.get(new URL(url).protocol.slice(0, -1));
}

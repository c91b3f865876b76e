import { app, session, type WebContents } from 'electron';
import { isOwn } from './bundle.ts';

/** Everything a page could do beyond showing our own bundle is refused here. */

/** No page may leave the bundle, open another window or hold a page of its own. */
export function confinePages(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
}

function confine(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Camera, place, notifications, clipboard and all the rest: the program needs none of them. */
export function refusePermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
}

/** Nothing but the bundle is loaded, whatever asks for it. */
export function refuseNetwork(): void {
  session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwn(url) }));
}

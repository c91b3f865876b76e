import type { Devtools } from '#tests/electron-double/chromium/devtools.ts';
import { fromWeb, policyForWeb, toWeb } from '#tests/electron-double/schemes.ts';
import { preventable } from '#tests/electron-double/strict.ts';
import type { WebContents } from '#tests/electron-double/windows/webContents.ts';
import { handlerFor } from './protocol.ts';
import { nextId, running } from './running.ts';
import { askBeforeRequest } from './session.ts';

/** A request that Chromium has stopped and asks us about. */
export interface PausedRequest {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly postData?: string;
    readonly postDataEntries?: readonly { readonly bytes?: string }[];
  };
}

type Verdict = { readonly refused: string } | { readonly response: Response } | { readonly redirect: string };

/**
 * Every request of every page ends here. Only addresses of the app's own schemes are answered, by its own handler: there is
 * no network behind the double, whatever the app allows.
 */
export async function answerRequest(browser: Devtools, paused: PausedRequest): Promise<void> {
  const { requestId } = paused;
  const verdict = await judge(paused).catch((error: unknown) => {
    console.error(error);
    return { refused: 'Failed' };
  });
  if ('refused' in verdict) browser.tell('Fetch.failRequest', { requestId, errorReason: verdict.refused });
  else if ('redirect' in verdict) {
    const responseHeaders = [{ name: 'Location', value: toWeb(verdict.redirect) }];
    browser.tell('Fetch.fulfillRequest', { requestId, responseCode: 307, responseHeaders });
  } else await fulfil(browser, requestId, verdict.response);
}

async function judge(paused: PausedRequest): Promise<Verdict> {
  const { request, frameId, resourceType } = paused;
  const url = fromWeb(request.url);
  const contents = running.contents.find((one) => one.holdsFrame(frameId));
  const isPage = contents?.isMainFrame(frameId) === true && resourceType === 'Document';
  if (contents !== undefined && isPage && !mayNavigate(contents, url)) return { refused: 'Aborted' };
  const kind = isPage ? 'mainFrame' : resourceType === 'Document' ? 'subFrame' : resourceType.toLowerCase();
  const answer = await askBeforeRequest(url, detailsOf(request.method, kind, contents));
  if (answer.cancel === true) return { refused: 'BlockedByClient' };
  if (answer.redirectURL !== undefined) return { redirect: answer.redirectURL };
  return answerOf(url, request);
}

async function answerOf(url: string, request: PausedRequest['request']): Promise<Verdict> {
  const handler = handlerFor(url);
  if (handler === undefined) return { refused: 'InternetDisconnected' };
  const response: unknown = await handler(requestOf(url, request));
  return response instanceof Response && response.type !== 'error' ? { response } : { refused: 'Failed' };
}

/** What `webRequest` tells of a request. */
function detailsOf(method: string, resourceType: string, contents: WebContents | undefined): object {
  const page = { webContents: contents, webContentsId: contents?.id, frame: contents?.mainFrame };
  return { ...page, id: nextId(), method, resourceType, referrer: '', timestamp: Date.now() };
}

/** A page that goes elsewhere by itself is asked about. What the app loads, and the same page once more, is not. */
function mayNavigate(contents: WebContents, url: string): boolean {
  if (contents.expects(url)) return true;
  const { mainFrame } = contents;
  const event = preventable({ url, isSameDocument: false, isMainFrame: true, frame: mainFrame, initiator: mainFrame });
  contents.emit('will-navigate', event, url);
  return !event.defaultPrevented;
}

function requestOf(
  url: string,
  { method, headers, postData, postDataEntries = [] }: PausedRequest['request'],
): Request {
  const own = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    /^(origin|referer)$/i.test(name) ? fromWeb(value) : value,
  ]);
  const parts = postDataEntries.map(({ bytes = '' }) => Buffer.from(bytes, 'base64'));
  const body = parts.length > 0 ? Buffer.concat(parts) : postData;
  return new Request(url, { method, headers: own, ...(body === undefined ? {} : { body }) });
}

async function fulfil(browser: Devtools, requestId: string, response: Response): Promise<void> {
  const responseHeaders = [...response.headers].map(([name, value]) => ({
    name,
    value: name.startsWith('content-security-policy') ? policyForWeb(value) : value,
  }));
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  browser.tell('Fetch.fulfillRequest', { requestId, responseCode: response.status, responseHeaders, body });
}

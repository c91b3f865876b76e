import { ORIGIN } from '#electron/bundle.ts';

/** The part of Electron's frame that tells where a request comes from. */
interface Frame {
  readonly parent: unknown;
  readonly url: string;
}

/** Whether a request comes from the top frame of a page of our own bundle. */
export function isTrusted(frame: Frame | null): boolean {
  if (frame === null || frame.parent !== null || !URL.canParse(frame.url)) return false;
  const { protocol, host } = new URL(frame.url);
  return `${protocol}//${host}` === ORIGIN;
}

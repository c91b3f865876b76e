import { desktop } from '#renderer/desktop.ts';

/** Writes what nobody caught into the log of the machine. */
export function reportDefects(): void {
  window.addEventListener('unhandledrejection', ({ reason }) => report(reason));
  window.addEventListener('error', ({ error }) => report(error));
}

function report(error: unknown): void {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  void desktop().ask.reportDefect({ message: message.slice(0, 10_000), stack: stack.slice(0, 50_000) });
}

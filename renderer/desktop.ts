import type { Desktop } from '#core/bridge/desktop.ts';

type WindowDesktop = Desktop<File>;

let replaced: WindowDesktop | null = null;

/** The machine, as the preload script shows it. The only place that knows where it hangs. */
export function desktop(): WindowDesktop {
  if (replaced !== null) return replaced;
  if (!('desktop' in window)) throw new Error('The window was opened without its preload script');
  return window.desktop as WindowDesktop;
}

/** Puts another in its place, for tests. */
export function replaceDesktop(other: WindowDesktop | null): void {
  replaced = other;
}

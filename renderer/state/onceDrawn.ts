/** The longest that something waits, in milliseconds: a page that nobody sees is not drawn. */
const LONGEST = 100;

let waiting: (() => void) | null = null;
let isKeyHeld = false;

/**
 * Does what a letter causes beyond its own field once the letter is drawn, and before anything else that a person does. What
 * comes from no key, as from a menu, is done at once. One deed waits at a time, so all are done in their order.
 */
export function onceDrawn(deed: () => void): void {
  doWaiting();
  if (!isKeyHeld) return deed();
  waiting = deed;
  requestAnimationFrame(() => setTimeout(doWaiting));
  setTimeout(doWaiting, LONGEST);
}

/** Does now what waits to be done, for who needs all that was typed. */
export function doWaiting(): void {
  const deed = waiting;
  waiting = null;
  deed?.();
}

function listen(events: readonly string[], hear: () => void): void {
  for (const event of events) window.addEventListener(event, hear, { capture: true });
}

listen(['keydown'], () => {
  doWaiting();
  isKeyHeld = true;
});
listen(['keyup', 'blur', 'pagehide', 'pointerdown'], () => {
  doWaiting();
  isKeyHeld = false;
});
listen(['focusout'], doWaiting);

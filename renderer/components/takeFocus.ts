/** As a `ref`: the element has the keyboard as soon as it is there. For the one thing that a dialog was opened for. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

/** Closes a dialog, then does what somebody left it for. */
export function leavingFor(onLeave: () => void): (go: () => void) => void {
  return (go) => {
    onLeave();
    // The dialog gives the focus back to where it was opened from; only then the question may take it.
    setTimeout(go);
  };
}

/** How long after somebody moved the contract it stays where they put it, in milliseconds. */
const PATIENCE = 3_000;

const HAND = ['wheel', 'pointerdown', 'touchmove', 'keydown'] as const;

/** Whether somebody is reading the contract, so that nothing may move it under their hand. */
export class Reader {
  #touchedAt = Number.NEGATIVE_INFINITY;

  /** Notices hands on the pane until the answer is called. */
  watch(pane: HTMLElement): () => void {
    const touched = () => {
      this.#touchedAt = performance.now();
    };
    for (const kind of HAND) pane.addEventListener(kind, touched, { passive: true });
    return () => {
      for (const kind of HAND) pane.removeEventListener(kind, touched);
    };
  }

  isReading(pane: HTMLElement): boolean {
    // A window keeps its place for the keyboard while one types in another.
    const hasKeyboard = document.hasFocus() && pane.contains(document.activeElement);
    return performance.now() - this.#touchedAt < PATIENCE || hasKeyboard;
  }
}

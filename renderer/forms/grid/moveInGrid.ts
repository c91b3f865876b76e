const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys go from cell to cell of a table whose cells say where they are with `data-cell="row column"`. */
export function moveInGrid(event: React.KeyboardEvent, table: HTMLElement | null): void {
  const step = STEPS[event.key];
  const cell = event.target instanceof HTMLElement ? event.target.closest('[data-cell]') : null;
  if (step === undefined || cell === null || table === null) return;
  const [row = 0, column = 0] = (cell.getAttribute('data-cell') ?? '').split(' ').map(Number);
  const next = table.querySelector<HTMLElement>(`[data-cell="${row + step[0]} ${column + step[1]}"]`);
  event.preventDefault();
  next?.focus();
}

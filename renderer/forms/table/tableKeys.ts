import type { KeyboardEvent } from 'react';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The place of the cell that an element is in, by the marks that `cellMark` put on it. */
export function placeOf(element: EventTarget | null): CellPlace | null {
  const cell = element instanceof HTMLElement ? element.closest<HTMLElement>('[data-row][data-column]') : null;
  return cell === null ? null : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

export function cellMark({ row, column }: CellPlace): { readonly 'data-row': number; readonly 'data-column': number } {
  return { 'data-row': row, 'data-column': column };
}

/** Puts the keyboard into a cell; says whether there is one. */
export function focusCell(table: HTMLElement | null, { row, column }: CellPlace): boolean {
  const control = table?.querySelector<HTMLElement>(
    ['input', 'textarea:not([aria-hidden])', 'select', 'button']
      .map((one) => `[data-row="${row}"][data-column="${column}"] ${one}`)
      .join(', '),
  );
  control?.focus();
  return control !== null && control !== undefined;
}

/** Where a key leads from a cell, or `null` when the key does something in the cell itself. */
export function nextPlace(event: KeyboardEvent, from: CellPlace): CellPlace | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const { target, key } = event;
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (key === 'Enter') {
    if (target instanceof HTMLButtonElement || (event.shiftKey && target instanceof HTMLTextAreaElement)) return null;
    return { ...from, row: from.row + (event.shiftKey ? -1 : 1) };
  }
  if (!isText || event.shiftKey) return null;
  const isMany = target instanceof HTMLTextAreaElement && target.value !== '';
  const atStart = target.selectionStart === 0 && target.selectionEnd === 0;
  const atEnd = target.selectionStart === target.value.length && target.selectionEnd === target.value.length;
  if (key === 'ArrowUp' && (!isMany || atStart)) return { ...from, row: from.row - 1 };
  if (key === 'ArrowDown' && (!isMany || atEnd)) return { ...from, row: from.row + 1 };
  if (key === 'ArrowLeft' && atStart) return { ...from, column: from.column - 1 };
  if (key === 'ArrowRight' && atEnd) return { ...from, column: from.column + 1 };
  return null;
}

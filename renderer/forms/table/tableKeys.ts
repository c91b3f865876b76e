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

/** The mark of a field that shows its words in several lines where they have no room, and takes no break of a line. */
export const UNDIVIDED = { 'data-undivided': '' } as const;

/** Whether breaks of a line can be typed into an element, and are part of its text. */
export function takesBreaks(element: EventTarget | null): element is HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement && element.dataset['undivided'] === undefined;
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
  const { target, key, shiftKey } = event;
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (key === 'Enter') {
    const isOwnKey = target instanceof HTMLButtonElement || (shiftKey && takesBreaks(target));
    return isOwnKey ? null : { ...from, row: from.row + (shiftKey ? -1 : 1) };
  }
  const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isText && !shiftKey ? beyondText(target, key, from) : null;
}

/** In pixels: a field that is less high shows one line. */
const TWO_LINES = 45;

/** An arrow key leads out of text at its ends; up and down lead out of a single line from anywhere. */
function beyondText(text: HTMLInputElement | HTMLTextAreaElement, key: string, from: CellPlace): CellPlace | null {
  const isLine = !takesBreaks(text) && text.clientHeight < TWO_LINES;
  const isSelected = text.selectionStart !== text.selectionEnd;
  const atStart = !isSelected && text.selectionStart === 0;
  const atEnd = !isSelected && text.selectionEnd === text.value.length;
  const ways: Readonly<Record<string, CellPlace | null>> = {
    ArrowUp: isLine || atStart ? { ...from, row: from.row - 1 } : null,
    ArrowDown: isLine || atEnd ? { ...from, row: from.row + 1 } : null,
    ArrowLeft: atStart ? { ...from, column: from.column - 1 } : null,
    ArrowRight: atEnd ? { ...from, column: from.column + 1 } : null,
  };
  return ways[key] ?? null;
}

import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { CSSProperties, HTMLAttributes } from 'react';

/** What makes an element a row that can be dragged. */
export interface SortedRow {
  readonly attach: (element: HTMLElement | null) => void;
  readonly style: CSSProperties;
  /** For the button by which the row is taken. */
  readonly handle: HTMLAttributes<HTMLElement> & { readonly ref: (element: HTMLElement | null) => void };
}

export function useSortedRow(row: string): SortedRow {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: row,
    attributes: { roleDescription: '' },
  });
  return {
    attach: setNodeRef,
    style: {
      transform: CSS.Translate.toString(transform) ?? 'none',
      transition: transition ?? 'none',
      ...(isDragging ? { position: 'relative', zIndex: 2, opacity: 0.85 } : {}),
    },
    handle: { 'aria-describedby': attributes['aria-describedby'], ...listeners, ref: setActivatorNodeRef },
  };
}

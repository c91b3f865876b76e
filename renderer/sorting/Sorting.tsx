import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
  type UniqueIdentifier,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useMemo, type ReactNode } from 'react';
import { useLanguage } from '#renderer/state/session.ts';
import { listWords } from '#renderer/words/listWords.ts';

// Rows are drawn again whenever these or the list of rows are other objects.
const BY_POINTER = { activationConstraint: { distance: 4 } };
const BY_KEYS = { coordinateGetter: sortableKeyboardCoordinates };

interface SortingProps {
  /** Names the rows, in their order. The same list should be handed in while the order is the same. */
  readonly rows: readonly string[];
  readonly onMove: (from: number, to: number) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** Rows within may be dragged to another place, by mouse, touch or keyboard: see `useSortedRow`. */
export function Sorting({ rows, onMove, isDisabled = false, children }: SortingProps) {
  const words = listWords[useLanguage()];
  const sensors = useSensors(useSensor(PointerSensor, BY_POINTER), useSensor(KeyboardSensor, BY_KEYS));
  const items = useMemo(() => [...rows], [rows]);
  const placeOf = (row: UniqueIdentifier) => rows.indexOf(String(row)) + 1;
  const moved = ({ active, over }: DragEndEvent) => {
    if (over !== null && active.id !== over.id) onMove(placeOf(active.id) - 1, placeOf(over.id) - 1);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={moved}
      accessibility={{
        screenReaderInstructions: { draggable: words.dragHelp },
        announcements: {
          onDragStart: ({ active }) => words.lifted(placeOf(active.id)),
          onDragOver: ({ over }) => (over === null ? undefined : words.over(placeOf(over.id), rows.length)),
          onDragEnd: ({ active, over }) => words.dropped(placeOf(over?.id ?? active.id), rows.length),
          onDragCancel: () => words.cancelled,
        },
      }}
    >
      <SortableContext items={items} strategy={verticalListSortingStrategy} disabled={isDisabled}>
        {children}
      </SortableContext>
    </DndContext>
  );
}

import { lazy, Suspense, type ComponentType } from 'react';

/** A part of the window that is read from the disk when it is first needed, or before that when the window has rest. */
export interface LaterPart<Props extends object> {
  readonly Part: ComponentType<Props>;
  readonly prepare: () => void;
}

/** Shows nothing for the few milliseconds until the part is read. */
export function later<Props extends object>(read: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  let reading: Promise<{ default: ComponentType<Props> }> | null = null;
  const readOnce = () => (reading ??= read().then((part) => ({ default: part })));
  const Lazy = lazy(readOnce);
  const Part = (props: Props) => (
    <Suspense fallback={null}>
      <Lazy {...props} />
    </Suspense>
  );
  return { Part, prepare: () => void readOnce() };
}

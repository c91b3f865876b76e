import { lazy, Suspense, useState, type ComponentType } from 'react';

/** A part of the window that is read from the disk when it is first needed, or before that when the window has rest. */
export interface LaterPart<Props extends object> {
  readonly Part: ComponentType<Props>;
  /** Resolves when it is read: from then on it is shown at once. */
  readonly prepare: () => Promise<unknown>;
}

/** Shows nothing until the part is read, which React makes a third of a second where it was not prepared. */
export function later<Props extends object>(read: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  let reading: Promise<{ default: ComponentType<Props> }> | null = null;
  let known: ComponentType<Props> | null = null;
  const readOnce = () =>
    (reading ??= read().then((part) => {
      known = part;
      return { default: part };
    }));
  const Lazy = lazy(readOnce);
  const Part = (props: Props) => {
    // It stays what it was when it was first shown, or all that is typed in it would be lost.
    const [Known] = useState(() => known);
    if (Known !== null) return <Known {...props} />;
    return (
      <Suspense fallback={null}>
        <Lazy {...props} />
      </Suspense>
    );
  };
  return { Part, prepare: readOnce };
}

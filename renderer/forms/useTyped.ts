import { useEffect, useRef, useState } from 'react';

/** What was typed, while the field has the focus. When the text changes for another reason (undo, paste), that is shown. */
export function useTyped(text: string): readonly [string | null, (typed: string | null) => void] {
  const [typed, setOnly] = useState<string | null>(null);
  const isOwn = useRef(false);
  const known = useRef(text);
  useEffect(() => {
    const changedByOthers = !isOwn.current && known.current !== text;
    isOwn.current = false;
    known.current = text;
    if (changedByOthers && typed !== null) setOnly(text);
  }, [text, typed]);
  const setTyped = (next: string | null) => {
    isOwn.current = true;
    setOnly(next);
  };
  return [typed, setTyped];
}

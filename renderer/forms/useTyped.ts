import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { onceDrawn } from '#renderer/state/onceDrawn.ts';

interface Typing {
  /** What was typed, while the field has the focus. */
  readonly typed: string | null;
  readonly setTyped: (typed: string | null) => void;
  /** Shows what was typed, and tells of it once it is drawn. */
  readonly type: (words: string, tell: (words: string) => void) => void;
}

/** What is typed in a field. When its text changes for another reason (undo, paste), that is shown. */
export function useTyped(text: string): Typing {
  const [typed, setTyped] = useState<string | null>(null);
  const isOwn = useRef(false);
  const known = useRef(text);
  useLayoutEffect(() => {
    if (!isOwn.current && known.current !== text && typed !== null) setTyped(text);
    known.current = text;
  }, [text, typed]);
  const type: Typing['type'] = (words, tell) => {
    setTyped(words);
    onceDrawn(() => {
      isOwn.current = true;
      flushSync(() => tell(words));
      isOwn.current = false;
    });
  };
  return { typed, setTyped, type };
}

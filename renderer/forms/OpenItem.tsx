import { Box } from '@mui/material';
import { useEffect, useRef } from 'react';
import type { Path } from '#core/agreement/path.ts';
import type { ControlProps } from './controls.tsx';
import { FindingsHere } from '#renderer/findings/FindingsHere.tsx';
import { ownEditors } from './ownEditors.ts';
import { Fields } from './Part.tsx';
import { Union } from './Union.tsx';
import { useQuestion } from './useSlot.ts';

/** All that is asked about an item of a list, below its row. */
export function OpenItem({ path, takesFocus }: { readonly path: Path; readonly takesFocus: boolean }) {
  const question = useQuestion(path);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [takesFocus]);
  if (question === null) return null;
  return (
    <Box ref={box} sx={{ pl: 2, py: 2, ml: 1.25, borderLeft: 1, borderColor: 'divider' }}>
      <FindingsHere path={path} />
      <ItemQuestions question={question} />
    </Box>
  );
}

/** What is asked about one item: by an editor of its own, or field by field. */
function ItemQuestions({ question }: ControlProps) {
  const { slot } = question;
  const Own = ownEditors[slot.pattern];
  if (Own !== undefined) return <Own question={question} />;
  return slot.member === slot.bare ? <Fields slot={slot} /> : <Union question={question} />;
}

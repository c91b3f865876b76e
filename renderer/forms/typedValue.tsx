import type { InputBaseComponentProps } from '@mui/material';
import { createContext, use } from 'react';

/** What stands in the field below it. */
export const TypedValue = createContext('');

/** The bare control within a field of MUI, which does not draw its frame again for what is typed. */
export function TypedInput(props: InputBaseComponentProps) {
  return <input {...props} value={use(TypedValue)} />;
}

/** The same in several lines. */
export function TypedArea(props: InputBaseComponentProps) {
  return <textarea {...props} value={use(TypedValue)} />;
}

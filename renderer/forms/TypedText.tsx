import { InputBase, OutlinedInput, type InputBaseProps } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { useTyped } from './useTyped.ts';
import { sealTyping } from '#renderer/state/openDraft.ts';

interface TypedTextProps {
  readonly id: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Called on leaving the field. */
  readonly onLeave?: () => void;
  readonly onPress?: (event: KeyboardEvent) => void;
  readonly width?: number | string;
  readonly isLong?: boolean;
  /** Words of one line, which take several where they have no room, and no break. */
  readonly wraps?: boolean;
  readonly hasError?: boolean;
  readonly describedBy?: string | undefined;
  readonly label?: string;
  readonly unit?: string;
  readonly placeholder?: string;
  /** Without a frame of its own, for a place that has one. */
  readonly isBare?: boolean;
  /** The id of a list of suggestions. */
  readonly list?: string;
}

/** A field for text. While it has the focus it shows exactly what was typed, whatever becomes of it. */
export function TypedText(props: TypedTextProps) {
  const {
    id,
    text,
    onText,
    onLeave,
    onPress,
    width = '100%',
    isLong = false,
    wraps = false,
    hasError = false,
    describedBy,
    label,
    unit,
    placeholder,
    list,
    isBare = false,
  } = props;
  const [typed, setTyped] = useTyped(text);
  const grows: InputBaseProps = isLong || wraps ? { multiline: true, inputComponent: 'textarea' } : {};
  const Input = isBare ? InputBase : OutlinedInput;
  return (
    <Input
      {...grows}
      id={id}
      size="small"
      error={hasError}
      value={typed ?? text}
      endAdornment={unit}
      {...(placeholder === undefined ? {} : { placeholder })}
      sx={{
        width,
        maxWidth: '100%',
        ...(isLong ? growing(isBare ? 1 : 2) : wraps ? growing(1) : {}),
        ...(isBare ? { typography: 'body1', p: 0, '& .MuiInputBase-input': { p: 0, height: 'auto' } } : {}),
      }}
      onKeyDown={(event) => {
        onPress?.(event);
        if (wraps && event.key === 'Enter') event.preventDefault();
      }}
      onFocus={() => setTyped(text)}
      onBlur={() => {
        setTyped(null);
        sealTyping();
        onLeave?.();
      }}
      onChange={({ target }) => {
        const words = wraps ? undivided(target.value) : target.value;
        setTyped(words);
        onText(words);
      }}
      slotProps={{ input: { 'aria-describedby': describedBy, 'aria-label': label, maxLength: 200_000, list } }}
    />
  );
}

/** In one line, as a field of one line takes what is pasted into it. */
export function undivided(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

/** Grows with its text up to sixteen lines. The page sees to it: a script would lay it out three times for each letter. */
function growing(least: number) {
  const field = { fieldSizing: 'content', minHeight: `${least}lh`, maxHeight: '16lh', resize: 'none' } as const;
  return { '& textarea': field };
}

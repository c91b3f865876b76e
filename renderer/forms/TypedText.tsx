import { InputBase, OutlinedInput } from '@mui/material';
import { memo, type KeyboardEvent, type RefObject } from 'react';
import { useNewest } from '#renderer/components/useNewest.ts';
import { TypedArea, TypedInput, TypedValue } from './typedValue.tsx';
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
export function TypedText({ text, onText, onLeave, onPress, ...look }: TypedTextProps) {
  const { typed, setTyped, type } = useTyped(text);
  const deeds = useNewest<TypingDeeds>({
    begin: () => setTyped(text),
    type: (words) => type(words, onText),
    leave: () => {
      setTyped(null);
      sealTyping();
      onLeave?.();
    },
    press: (event) => onPress?.(event),
  });
  return (
    <TypedValue value={typed ?? text}>
      <FramedInput {...look} deeds={deeds} />
    </TypedValue>
  );
}

interface TypingDeeds {
  readonly begin: () => void;
  readonly type: (text: string) => void;
  readonly leave: () => void;
  readonly press: (event: KeyboardEvent) => void;
}

interface FramedInputProps extends Omit<TypedTextProps, 'text' | 'onText' | 'onLeave' | 'onPress'> {
  readonly deeds: RefObject<TypingDeeds>;
}

/** All of the field but what stands in it: a letter draws nothing of this again. */
const FramedInput = memo(function FramedInput(props: FramedInputProps) {
  const { id, width = '100%', isLong = false, wraps = false, hasError = false, isBare = false, deeds } = props;
  const { describedBy, label, unit, placeholder, list } = props;
  const isArea = isLong || wraps;
  const Input = isBare ? InputBase : OutlinedInput;
  return (
    <Input
      multiline={isArea}
      inputComponent={isArea ? TypedArea : TypedInput}
      id={id}
      size="small"
      error={hasError}
      endAdornment={unit}
      {...(placeholder === undefined ? {} : { placeholder })}
      sx={{
        width,
        maxWidth: '100%',
        ...(isLong ? growing(isBare ? 1 : 2) : wraps ? growing(1) : {}),
        ...(isBare ? { typography: 'body1', p: 0, '& .MuiInputBase-input': { p: 0, height: 'auto' } } : {}),
      }}
      onKeyDown={(event) => {
        deeds.current.press(event);
        if (wraps && event.key === 'Enter') event.preventDefault();
      }}
      onFocus={() => deeds.current.begin()}
      onBlur={() => deeds.current.leave()}
      onChange={({ target }) => deeds.current.type(wraps ? undivided(target.value) : target.value)}
      slotProps={{ input: { 'aria-describedby': describedBy, 'aria-label': label, maxLength: 200_000, list } }}
    />
  );
});

/** In one line, as a field of one line takes what is pasted into it. */
export function undivided(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

/** Grows with its text up to sixteen lines. The page sees to it: a script would lay it out three times for each letter. */
function growing(least: number) {
  const field = { fieldSizing: 'content', minHeight: `${least}lh`, maxHeight: '16lh', resize: 'none' } as const;
  return { '& textarea': field };
}

import { NativeSelect, OutlinedInput } from '@mui/material';
import { wrappedChoice } from '#renderer/forms/table/wrappedChoice.ts';
import { useWords } from '#renderer/state/session.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly id: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** The words for no answer; without them an answer cannot be taken away, and the list asks to be chosen from. */
  readonly none?: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
  readonly describedBy?: string | undefined;
  readonly label?: string;
}

/** One of a list, in the system's own list box. */
export function Choice({ id, value, options, none, onChoose, describedBy, label }: ChoiceProps) {
  const { forms } = useWords();
  const chosen = options.find((option) => option.value === value)?.label ?? none ?? forms.choose;
  return (
    <NativeSelect
      value={value}
      input={<OutlinedInput size="small" data-chosen={chosen} />}
      sx={{ minWidth: 160, maxWidth: '100%', ...wrappedChoice('8.5px 32px 8.5px 14px', 'inline-grid') }}
      onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}
      inputProps={{ id, 'aria-describedby': describedBy, 'aria-label': label }}
    >
      {none === undefined && value !== '' ? null : <option value="">{none ?? forms.choose}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}

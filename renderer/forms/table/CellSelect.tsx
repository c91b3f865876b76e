import { Box } from '@mui/material';
import { CellBox } from './cellInput.ts';
import { wrappedChoice } from './wrappedChoice.ts';
import type { Option } from '#renderer/forms/Choice.tsx';

interface CellSelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** The words for no answer; without them an answer cannot be taken away. */
  readonly none?: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
  readonly id?: string;
  readonly describedBy?: string | undefined;
  /** It says what would be taken, while nothing is answered. */
  readonly isQuiet?: boolean;
}

/** One of a list, in a cell. A value that is not of the list is shown as it is. */
export function CellSelect({
  label,
  value,
  options,
  none,
  onChoose,
  id,
  describedBy,
  isQuiet = false,
}: CellSelectProps) {
  const isKnown = value === '' || options.some((option) => option.value === value);
  const chosen = options.find((option) => option.value === value)?.label ?? (value === '' ? none : value);
  return (
    <Box
      data-chosen={chosen}
      sx={{ ...wrappedChoice('5px 20px 4px 7px'), ...(isQuiet ? { color: 'text.secondary' } : {}) }}
    >
      <CellBox
        id={id}
        value={value}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={describedBy !== undefined}
        onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}
      >
        {none === undefined && value !== '' ? null : <option value="">{none}</option>}
        {isKnown ? null : <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </CellBox>
    </Box>
  );
}

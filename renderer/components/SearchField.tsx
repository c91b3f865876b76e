import { OutlinedInput } from '@mui/material';

interface SearchFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Words to search a list with, typed as wide as the list. */
export function SearchField({ label, text, onText }: SearchFieldProps) {
  return (
    <OutlinedInput
      fullWidth
      size="small"
      type="search"
      value={text}
      placeholder={label}
      onChange={({ target }) => onText(target.value)}
      slotProps={{ input: { 'aria-label': label } }}
    />
  );
}

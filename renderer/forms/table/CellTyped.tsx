import { CellArea, CellInput } from './cellInput.ts';
import { useTyped } from '#renderer/forms/useTyped.ts';
import { sealTyping } from '#renderer/state/openDraft.ts';

interface CellTypedProps {
  readonly id: string;
  readonly label: string;
  /** The id of what says what is wrong with it. */
  readonly describedBy?: string | undefined;
  readonly isWrong?: boolean;
  readonly text: string;
  readonly placeholder?: string;
  readonly isLong?: boolean;
  readonly onText: (text: string) => void;
}

/** Text typed in a cell. While it has the focus it shows exactly what was typed, whatever becomes of it. */
export function CellTyped(props: CellTypedProps) {
  const { id, label, describedBy, isWrong = describedBy !== undefined, text, placeholder, isLong = false } = props;
  const [typed, setTyped] = useTyped(text);
  const shared = {
    id,
    value: typed ?? text,
    // One space is no words, and lets the style of the cell know that it is empty.
    placeholder: placeholder ?? ' ',
    maxLength: 200_000,
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-invalid': isWrong,
    onFocus: () => setTyped(text),
    onBlur: () => {
      setTyped(null);
      sealTyping();
    },
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      setTyped(target.value);
      props.onText(target.value);
    },
  };
  return isLong ? <CellArea rows={1} {...shared} /> : <CellInput {...shared} />;
}

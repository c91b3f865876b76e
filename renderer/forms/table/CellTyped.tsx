import { CellArea, CellInput } from './cellInput.ts';
import { UNDIVIDED } from './tableKeys.ts';
import { undivided } from '#renderer/forms/TypedText.tsx';
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
  /** A line stays one; words wrap where they have no room; a text may be divided. */
  readonly form?: 'line' | 'words' | 'text';
  readonly onText: (text: string) => void;
}

/** Text typed in a cell. While it has the focus it shows exactly what was typed, whatever becomes of it. */
export function CellTyped(props: CellTypedProps) {
  const { id, label, describedBy, isWrong = describedBy !== undefined, text, placeholder, form = 'line' } = props;
  const { typed, setTyped, type } = useTyped(text);
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
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      type(form === 'words' ? undivided(target.value) : target.value, props.onText),
  };
  if (form === 'line') return <CellInput {...shared} />;
  return <CellArea rows={1} {...(form === 'words' ? UNDIVIDED : {})} {...shared} />;
}

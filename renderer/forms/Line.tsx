import { IconButton, Stack } from '@mui/material';
import CloseIcon from '@mui/icons-material/Close';
import type { KeyboardEvent } from 'react';
import type { Path } from '#core/agreement/path.ts';
import { TypedText } from './TypedText.tsx';
import { useWords } from '#renderer/state/session.ts';

interface LineProps {
  readonly path: Path;
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Several lines at once. */
  readonly onPaste: (text: string) => void;
  readonly onPress: (event: KeyboardEvent) => void;
  readonly onRemove: () => void;
}

/** One text of a list of short texts. */
export function Line({ path, id, label, text, onText, onPaste, onPress, onRemove }: LineProps) {
  const { forms } = useWords();
  return (
    <Stack
      direction="row"
      spacing={0.5}
      data-path={path}
      onPaste={(event) => {
        const pasted = event.clipboardData.getData('text');
        if (!/\n/.test(pasted)) return;
        event.preventDefault();
        onPaste(pasted);
      }}
    >
      <TypedText id={id} label={label} text={text} onText={onText} onPress={onPress} width={480} wraps />
      <IconButton size="small" aria-label={forms.remove(label)} onClick={onRemove}>
        <CloseIcon fontSize="small" />
      </IconButton>
    </Stack>
  );
}

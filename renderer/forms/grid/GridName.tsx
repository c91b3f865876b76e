import { Box, InputBase } from '@mui/material';
import { useState } from 'react';
import { recordOf } from '#core/editing/slot.ts';
import { textOf } from '#renderer/forms/textOf.ts';
import { useQuestion } from '#renderer/forms/useSlot.ts';
import { sealTyping, useAgreement } from '#renderer/state/openDraft.ts';

interface GridNameProps {
  /** Where the name stands: text in the languages of the contract. */
  readonly at: string;
  readonly label: string;
  readonly width?: number;
  /** Without a line under it until one is there. */
  readonly isQuiet?: boolean;
  readonly end?: React.ReactNode;
}

/** The name of a row or column, written where it stands, in the language the parties work in. */
export function GridName({ at, label, width, isQuiet = false, end }: GridNameProps) {
  const working = useAgreement(({ language }) => language);
  const question = useQuestion(at);
  const [typed, setTyped] = useState<string | null>(null);
  if (question === null) return null;
  const wording = recordOf(question.value);
  const text = textOf(wording[working]);
  return (
    <Box
      data-path={at}
      sx={{
        display: 'flex',
        alignItems: 'center',
        width: width ?? '100%',
        borderBottom: 1,
        borderColor: isQuiet ? 'transparent' : 'divider',
        '&:hover': { borderColor: 'divider' },
        '&:focus-within': { borderColor: 'primary.main', boxShadow: '0 1px 0 0 currentColor' },
      }}
    >
      <InputBase
        value={typed ?? text}
        multiline
        inputProps={{ 'aria-label': label }}
        sx={{ flex: 1, minWidth: 0, p: 0, fontSize: 13, lineHeight: 1.3 }}
        onFocus={() => setTyped(text)}
        onBlur={() => {
          setTyped(null);
          sealTyping();
        }}
        onChange={({ target }) => {
          const line = target.value.replaceAll('\n', ' ');
          setTyped(line);
          question.type({ ...wording, [working]: line });
        }}
      />
      {end}
    </Box>
  );
}

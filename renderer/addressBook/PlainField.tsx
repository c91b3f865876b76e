import { Box, OutlinedInput, Typography } from '@mui/material';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { useId } from 'react';
import { LONGEST_CELL } from '#core/addressBook/limits.ts';
import { takeFocus } from '#renderer/components/takeFocus.ts';

interface PlainFieldProps {
  readonly label: string;
  readonly text: string | undefined;
  readonly onText: (text: string) => void;
  readonly warning?: string | null;
  /** Has the keyboard when it is shown. */
  readonly isFirst?: boolean;
}

/** A line of text under its label. */
export function PlainField({ label, text = '', onText, warning = null, isFirst = false }: PlainFieldProps) {
  const id = useId();
  return (
    <Box sx={{ flex: 1, minWidth: 0 }}>
      <Typography component="label" htmlFor={id} variant="body2" sx={{ display: 'block', fontWeight: 600, mb: 0.5 }}>
        {label}
      </Typography>
      <OutlinedInput
        id={id}
        fullWidth
        size="small"
        value={text}
        inputRef={isFirst ? takeFocus : undefined}
        onChange={({ target }) => onText(target.value)}
        slotProps={{
          input: { maxLength: LONGEST_CELL, 'aria-describedby': warning === null ? undefined : `${id}-warning` },
        }}
      />
      {warning === null ? null : (
        <Box
          id={`${id}-warning`}
          role="status"
          sx={{ display: 'flex', gap: 0.5, mt: 0.5, fontSize: 13, color: 'warning.main' }}
        >
          <WarningIcon sx={{ fontSize: 18 }} />
          {warning}
        </Box>
      )}
    </Box>
  );
}

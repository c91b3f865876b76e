import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface ExportFieldProps {
  /** That of the control; `about` has it with `-about` behind. */
  readonly id: string;
  readonly label: string;
  readonly about?: string;
  readonly children: ReactNode;
}

/** A control of an export with its name above and what there is to know below. */
export function ExportField({ id, label, about, children }: ExportFieldProps) {
  return (
    <Box>
      <Typography component="label" htmlFor={id} sx={{ display: 'block', fontWeight: 600, mb: 0.5 }}>
        {label}
      </Typography>
      {children}
      {about === undefined ? null : (
        <Typography id={`${id}-about`} variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {about}
        </Typography>
      )}
    </Box>
  );
}

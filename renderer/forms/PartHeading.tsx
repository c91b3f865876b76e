import { Box, Stack, Typography } from '@mui/material';
import { memo, type ReactNode } from 'react';

interface PartHeadingProps {
  readonly label: string;
  /** A sentence on what it is for. */
  readonly why?: string | undefined;
  /** The pattern of the part: what lies within another part is quieter than what a section consists of. */
  readonly pattern: string;
  /** Beside the heading. */
  readonly children?: ReactNode;
}

/** What a group of questions, a list or a table is called, and why it is asked. */
export const PartHeading = memo(function PartHeading({ label, why, pattern, children }: PartHeadingProps) {
  const isWithin = pattern.includes('*') || pattern.startsWith('remedies/');
  return (
    <Box>
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'baseline' }}>
        <Typography
          component={isWithin ? 'h3' : 'h2'}
          {...(isWithin ? { sx: { fontWeight: 600 } } : { variant: 'h3' })}
        >
          {label}
        </Typography>
        {children}
      </Stack>
      {why === undefined || why === '' ? null : (
        <Typography variant="body2" color="textSecondary">
          {why}
        </Typography>
      )}
    </Box>
  );
});

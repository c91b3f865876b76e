import { Stack, Typography } from '@mui/material';
import { useId } from 'react';
import type { ReactNode } from 'react';

interface PartFrameProps {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

/** A part of a brand under its heading, with a sentence. */
export function PartFrame({ title, about, children }: PartFrameProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Typography id={id} component="h3" variant="h3">
        {title}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.25 }}>
        {about}
      </Typography>
      <Stack spacing={1.5} sx={{ alignItems: 'stretch' }}>
        {children}
      </Stack>
    </section>
  );
}

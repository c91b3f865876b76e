import { Stack } from '@mui/material';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { Part } from '#renderer/forms/Part.tsx';
import { DatesOfAgreement } from './DatesOfAgreement.tsx';

/** The term and how it ends, and the dates that follow from it and from the rest of the agreement. */
export function TermEditor({ question }: ControlProps) {
  return (
    <Stack spacing={3}>
      <Part question={question} />
      <DatesOfAgreement />
    </Stack>
  );
}

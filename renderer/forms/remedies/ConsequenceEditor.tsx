import { Box } from '@mui/material';
import { recordOf } from '#core/editing/slot.ts';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { Fields } from '#renderer/forms/Part.tsx';
import { CreditLab } from './lab/CreditLab.tsx';

/** A consequence, and where it is a credit a place to try it out. */
export function ConsequenceEditor({ question: { slot, value } }: ControlProps) {
  const { id } = recordOf(value);
  return (
    <Box>
      <Fields slot={slot} />
      {typeof id === 'string' ? <CreditLab id={id} /> : null}
    </Box>
  );
}

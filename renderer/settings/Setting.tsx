import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface SettingProps {
  readonly id: string;
  readonly label: string;
  readonly about?: string;
  readonly children: ReactNode;
}

/** One setting: label above, control, a line on what it does. `id` is that of the control. */
export function Setting({ id, label, about, children }: SettingProps) {
  return (
    <Box>
      <Typography component="label" htmlFor={id} id={`${id}-label`} sx={{ display: 'block', fontWeight: 600, mb: 0.5 }}>
        {label}
      </Typography>
      {children}
      {about === undefined ? null : (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {about}
        </Typography>
      )}
    </Box>
  );
}

interface OnOffProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function OnOff({ label, isOn, onChange }: OnOffProps) {
  return (
    <FormControlLabel
      label={label}
      control={<Checkbox size="small" checked={isOn} onChange={(_, checked) => onChange(checked)} />}
    />
  );
}

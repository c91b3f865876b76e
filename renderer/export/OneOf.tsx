import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useId } from 'react';

interface OneOfProps {
  readonly label: string;
  readonly value: string;
  readonly options: Readonly<Record<string, string>>;
  readonly onChoose: (chosen: string) => void;
}

/** One of a few, beside each other under a label. */
export function OneOf({ label, value, options, onChoose }: OneOfProps) {
  const id = useId();
  return (
    <Box>
      <Typography id={id} sx={{ fontWeight: 600, mb: 0.5 }}>
        {label}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={value}
        aria-labelledby={id}
        onChange={(_event, chosen: string | null) => (chosen === null ? undefined : onChoose(chosen))}
      >
        {Object.entries(options).map(([key, words]) => (
          <ToggleButton key={key} value={key} sx={{ px: 2, py: 0.5 }}>
            {words}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}

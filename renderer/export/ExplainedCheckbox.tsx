import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useId } from 'react';

interface ExplainedCheckboxProps {
  readonly label: string;
  /** Below it, and read aloud with it. */
  readonly about: string;
  readonly isChecked: boolean;
  readonly onCheck: (isChecked: boolean) => void;
}

/** A choice that needs to be told what it means. */
export function ExplainedCheckbox({ label, about, isChecked, onCheck }: ExplainedCheckboxProps) {
  const id = useId();
  return (
    <Box>
      <FormControlLabel
        label={label}
        control={
          <Checkbox
            size="small"
            checked={isChecked}
            onChange={(_event, checked) => onCheck(checked)}
            slotProps={{ input: { 'aria-describedby': id } }}
          />
        }
      />
      <Typography id={id} variant="body2" color="textSecondary" sx={{ pl: 3.5 }}>
        {about}
      </Typography>
    </Box>
  );
}

import { Chip, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';

export interface Offer {
  readonly value: string;
  readonly name: string;
  readonly about: string;
  /** What tells it from the others, in a word. */
  readonly mark?: string;
}

interface OffersProps {
  readonly label: string;
  readonly offers: readonly Offer[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** What one may start from: one of a list, each with a line about it. */
export function Offers({ label, offers, chosen, onChoose }: OffersProps) {
  return (
    <RadioGroup aria-label={label} value={chosen} onChange={(_, value) => onChoose(value)}>
      {offers.map(({ value, name, about, mark }) => (
        <FormControlLabel
          key={value}
          value={value}
          control={<Radio size="small" sx={{ py: 0.25 }} />}
          sx={{ alignItems: 'flex-start', mr: 0, py: 0.5 }}
          label={
            <>
              <Typography component="span" sx={{ display: 'block', fontWeight: 600, overflowWrap: 'anywhere' }}>
                {name}
                {mark === undefined ? null : <Chip size="small" variant="outlined" label={mark} sx={{ ml: 1 }} />}
              </Typography>
              <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                {about}
              </Typography>
            </>
          }
        />
      ))}
    </RadioGroup>
  );
}

import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useEffect, useId } from 'react';
import { readBrands, useBrands } from '#renderer/state/brands.ts';
import { useLanguage, useSession } from '#renderer/state/session.ts';
import { brandWords } from '#renderer/words/brandWords.ts';

interface BrandUseProps {
  readonly isUsed: boolean;
  readonly onUse: (isUsed: boolean) => void;
}

/** Whose look the files have, where one is chosen; this export may do without. */
export function BrandUse({ isUsed, onUse }: BrandUseProps) {
  const words = brandWords[useLanguage()];
  const id = useId();
  const chosen = useSession(({ settings }) => settings?.brand ?? null);
  const name = useBrands(({ brands }) => brands?.find(({ brand }) => brand === chosen)?.name);
  useEffect(() => {
    if (chosen !== null) void readBrands();
  }, [chosen]);
  if (name === undefined) return null;
  return (
    <Box>
      <FormControlLabel
        label={words.inLookOf(name)}
        control={
          <Checkbox
            size="small"
            checked={isUsed}
            onChange={(_event, checked) => onUse(checked)}
            slotProps={{ input: { 'aria-describedby': id } }}
          />
        }
      />
      <Typography id={id} variant="body2" color="textSecondary" sx={{ pl: 3.5 }}>
        {words.inLookOfAbout}
      </Typography>
    </Box>
  );
}

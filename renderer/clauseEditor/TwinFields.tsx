import { Box, OutlinedInput, Typography } from '@mui/material';
import { useId } from 'react';
import { LANGUAGES } from '#core/agreement/language.ts';
import { useWords } from '#renderer/state/session.ts';
import type { Twins } from './clauseDraft.ts';

interface TwinFieldsProps {
  readonly label: string;
  readonly why?: string;
  readonly twins: Twins;
  readonly onTwins: (twins: Twins) => void;
  readonly isLong?: boolean;
}

/** A question about the clause, answered in both languages side by side. */
export function TwinFields({ label, why, twins, onTwins, isLong = false }: TwinFieldsProps) {
  const { languages } = useWords();
  const id = useId();
  return (
    <Box role="group" aria-labelledby={`${id}-label`} aria-describedby={why === undefined ? undefined : `${id}-why`}>
      <Typography id={`${id}-label`} sx={{ fontWeight: 600, mb: 0.5 }}>
        {label}
      </Typography>
      <Box sx={twinColumns}>
        {LANGUAGES.map((language) => (
          <OutlinedInput
            key={language}
            fullWidth
            size="small"
            multiline={isLong}
            minRows={isLong ? 2 : 1}
            value={twins[language]}
            onChange={({ target }) => onTwins({ ...twins, [language]: target.value })}
            startAdornment={
              <Typography
                aria-hidden
                variant="body2"
                color="textSecondary"
                sx={{ mr: 1, ...(isLong ? { alignSelf: 'flex-start', pt: 0.25 } : {}) }}
              >
                {language.toUpperCase()}
              </Typography>
            }
            slotProps={{
              input: {
                'aria-label': `${label} (${languages[language]})`,
                lang: language,
                maxLength: isLong ? 4_000 : 200,
              },
            }}
          />
        ))}
      </Box>
      {why === undefined ? null : (
        <Typography id={`${id}-why`} variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {why}
        </Typography>
      )}
    </Box>
  );
}

/** English and Danish beside each other, one above the other where there is no room. */
export const twinColumns = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 340px), 1fr))',
  gap: 1.5,
  alignItems: 'start',
} as const;

import { Box, OutlinedInput, Slider, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { isDecimal, type Decimal } from '#core/decimal.ts';
import { decimalFrom, decimalTextOf } from '#core/editing/decimalText.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { labWords } from '#renderer/words/labWords.ts';
import type { Dial } from './dial.ts';
import { placeOf } from './stops.ts';

interface LabDialProps {
  readonly dial: Dial;
  readonly result: Decimal;
  /** What the result amounts to in words. */
  readonly reads: string;
  readonly unit: string;
  readonly onResult: (result: Decimal) => void;
}

/** The result to try out: turned from the best to the worst, or typed. */
export function LabDial({ dial, result, reads, unit, onResult }: LabDialProps) {
  const language = useLanguage();
  const say = labWords[language];
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const name = say.dial[dial.kind];
  const type = (text: string) => {
    setTyped(text);
    const value = decimalFrom(text, language);
    if (isDecimal(value) && isPossible(dial, value)) onResult(value);
  };
  return (
    <Box>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <Typography id={id} component="span" sx={{ flex: 1 }}>
          {name}
        </Typography>
        <OutlinedInput
          size="small"
          value={typed ?? decimalTextOf(result, language)}
          endAdornment={<Box sx={{ color: 'text.secondary', fontSize: 13, whiteSpace: 'nowrap' }}>{unit}</Box>}
          onFocus={() => setTyped(decimalTextOf(result, language))}
          onBlur={() => setTyped(null)}
          onChange={({ target }) => type(target.value)}
          error={typed !== null && !isPossible(dial, decimalFrom(typed, language))}
          slotProps={{ input: { 'aria-label': say.typed(name), inputMode: 'decimal', maxLength: 20 } }}
          sx={{ width: 150 }}
        />
      </Stack>
      <Box sx={{ px: 1 }}>
        <Slider
          size="small"
          aria-labelledby={id}
          min={0}
          max={dial.stops.length - 1}
          value={placeOf(dial.stops, result)}
          getAriaValueText={() => `${decimalTextOf(result, language)} ${unit}. ${reads}`}
          onChange={(_, place) => onResult(dial.stops[place] ?? result)}
        />
      </Box>
      {reads === '' ? null : (
        <Typography variant="body2" color="textSecondary" sx={{ mt: -0.5 }}>
          {reads}
        </Typography>
      )}
    </Box>
  );
}

/** A result that can be: no more downtime than there is time, no part of a case. */
function isPossible(dial: Dial, value: Decimal): boolean {
  if (!isDecimal(value) || value.startsWith('-')) return false;
  if (dial.kind === 'downtime') return Number(value) <= Number(dial.of);
  if (dial.kind === 'late') return Number.isInteger(Number(value)) && Number(value) <= dial.total;
  if (dial.kind === 'times' || dial.kind === 'points')
    return Number.isInteger(Number(value)) && Number(value) <= 10_000;
  return true;
}

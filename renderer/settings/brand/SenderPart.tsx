import { Box, TextField, Typography } from '@mui/material';
import { LONGEST, MOST_STREET_LINES, type Brand } from '#core/brand/brand.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { brandWords } from '#renderer/words/brandWords.ts';
import { BrandText } from './BrandText.tsx';
import type { BrandPartProps } from './brandPart.ts';
import { PartFrame } from './PartFrame.tsx';

type Line = Exclude<keyof Brand['sender'], 'street' | 'name'>;
const LINES: readonly Line[] = ['cvr', 'phone', 'email', 'web'];

/** Who sends contracts. */
export function SenderPart({ look, faults, onLook }: BrandPartProps) {
  const words = brandWords[useLanguage()];
  const { sender } = look;
  const change = (changed: Partial<Brand['sender']>) => onLook({ ...look, sender: { ...sender, ...changed } });
  return (
    <PartFrame title={words.sender} about={words.senderAbout}>
      <BrandText
        id="brand-firm"
        label={words.firm}
        text={sender.name}
        longest={LONGEST.line}
        fault={faults.get('sender/name')}
        onText={(name) => change({ name })}
      />
      <Street lines={sender.street} faults={faults} onLines={(street) => change({ street: [...street] })} />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 1.5 }}>
        {LINES.map((line) => (
          <BrandText
            key={line}
            id={`brand-${line}`}
            label={words[line]}
            text={sender[line]}
            longest={LONGEST.line}
            fault={faults.get(`sender/${line}`)}
            onText={(text) => change({ [line]: text })}
          />
        ))}
      </Box>
    </PartFrame>
  );
}

interface StreetProps {
  readonly lines: readonly string[];
  readonly faults: BrandPartProps['faults'];
  readonly onLines: (lines: readonly string[]) => void;
}

/** A field of a few lines, as an address is written. */
function Street({ lines, faults, onLines }: StreetProps) {
  const words = brandWords[useLanguage()];
  const fault = Array.from(faults).find(([path]) => path.startsWith('sender/street'))?.[1];
  return (
    <div>
      <Typography component="label" htmlFor="brand-street" sx={{ display: 'block', mb: 0.25 }}>
        {words.street}
      </Typography>
      <TextField
        id="brand-street"
        size="small"
        fullWidth
        multiline
        minRows={2}
        maxRows={MOST_STREET_LINES}
        error={fault !== undefined}
        value={lines.join('\n')}
        onChange={({ target }) => onLines(typedLines(target.value))}
        slotProps={{ htmlInput: { 'aria-describedby': 'brand-street-help' } }}
      />
      <Typography
        id="brand-street-help"
        variant="body2"
        color={fault === undefined ? 'textSecondary' : 'error'}
        sx={{ mt: 0.25 }}
      >
        {fault ?? words.streetAbout}
      </Typography>
    </div>
  );
}

/** What is typed beyond the last line goes on in it. */
function typedLines(text: string): readonly string[] {
  if (text === '') return [];
  const lines = text.split('\n');
  const last = lines
    .slice(MOST_STREET_LINES - 1)
    .join(' ')
    .slice(0, LONGEST.line);
  const first = lines.slice(0, MOST_STREET_LINES - 1).map((line) => line.slice(0, LONGEST.line));
  return lines.length < MOST_STREET_LINES ? first : [...first, last];
}

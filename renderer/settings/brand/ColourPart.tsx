import { Box, Stack, TextField, Typography } from '@mui/material';
import type { Brand } from '#core/brand/brand.ts';
import { COLOUR, contrastOnWhite } from '#core/brand/contrast.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { brandWords } from '#renderer/words/brandWords.ts';
import { locale } from '#renderer/words/locale.ts';
import type { BrandPartProps } from './brandPart.ts';
import { PartFrame } from './PartFrame.tsx';

type ColourName = keyof Brand['colours'];
const COLOURS: readonly ColourName[] = ['heading', 'accent'];

export function ColourPart({ look, faults, onLook }: BrandPartProps) {
  const words = brandWords[useLanguage()];
  return (
    <PartFrame title={words.colours} about={words.coloursAbout}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: 1.5 }}>
        {COLOURS.map((name) => (
          <ColourField
            key={name}
            name={name}
            colour={look.colours[name]}
            fault={faults.get(`colours/${name}`)}
            onColour={(colour) => onLook({ ...look, colours: { ...look.colours, [name]: colour } })}
          />
        ))}
      </Box>
    </PartFrame>
  );
}

interface ColourFieldProps {
  readonly name: ColourName;
  readonly colour: string;
  readonly fault: string | undefined;
  readonly onColour: (colour: string) => void;
}

/** A colour, picked or written, with how well it can be read. */
function ColourField({ name, colour, fault, onColour }: ColourFieldProps) {
  const language = useLanguage();
  const words = brandWords[language];
  const id = `brand-${name}`;
  const isColour = COLOUR.test(colour);
  const ratio = contrastOnWhite(isColour ? colour : '#000000');
  const shown = ratio.toLocaleString(locale[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <div>
      <Typography component="label" htmlFor={id} sx={{ display: 'block', mb: 0.25 }}>
        {words[name]}
      </Typography>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <Box
          component="input"
          type="color"
          aria-label={words.picker(words[name])}
          value={isColour ? colour.toLowerCase() : '#000000'}
          onChange={({ target }: React.ChangeEvent<HTMLInputElement>) => onColour(target.value.toUpperCase())}
          sx={{
            width: 40,
            height: 37,
            p: '3px',
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            bgcolor: 'background.paper',
            flexShrink: 0,
          }}
        />
        <TextField
          id={id}
          size="small"
          error={fault !== undefined}
          value={colour}
          onChange={({ target }) => onColour(target.value.trim())}
          sx={{ width: 116 }}
          slotProps={{ htmlInput: { maxLength: 7, spellCheck: false, 'aria-describedby': `${id}-help` } }}
        />
      </Stack>
      <Typography
        id={`${id}-help`}
        variant="body2"
        color={fault === undefined ? 'textSecondary' : 'error'}
        sx={{ mt: 0.25 }}
      >
        {fault ?? words.contrast(shown)}
      </Typography>
    </div>
  );
}

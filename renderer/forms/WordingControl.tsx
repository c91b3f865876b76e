import { Box } from '@mui/material';
import { useMemo } from 'react';
import type { Language } from '#core/agreement/language.ts';
import { recordOf } from '#core/editing/slot.ts';
import { AddLanguage } from './AddLanguage.tsx';
import { isLongText, type ControlProps } from './controls.tsx';
import { Field, type FieldIds } from './Field.tsx';
import { textOf } from './textOf.ts';
import { TypedText } from './TypedText.tsx';
import { useShownLanguages } from './useShownLanguages.ts';
import { useWords } from '#renderer/state/session.ts';

/** Text of the contract in the language the parties work in; in one frame with the other where both are wanted or written. */
export function WordingControl({ question: { slot, value, words, type } }: ControlProps) {
  const { forms, languages } = useWords();
  const { working, other, showsOther, canAdd, add } = useShownLanguages(value);
  const wording = recordOf(value);
  const isLong = isLongText(slot.pattern);
  const inOther = forms.inLanguage(words.label, languages[other]);
  const width = isLong ? '100%' : 480;
  const shared = (language: Language, ids: FieldIds) => ({
    id: language === working ? ids.input : `${ids.input}-${language}`,
    text: textOf(wording[language]),
    onText: (text: string) => type({ ...wording, [language]: text }),
    describedBy: ids.describedBy,
    isLong,
    wraps: !isLong,
  });
  const { label } = words;
  const adding = useMemo(
    () => (canAdd ? <AddLanguage language={other} label={label} onAdd={add} /> : undefined),
    [canAdd, other, label, add],
  );
  return (
    <Field path={slot.path} {...words} aside={adding}>
      {(ids) =>
        showsOther ? (
          <Frame width={width}>
            <Line language={working}>
              <TypedText {...shared(working, ids)} isBare />
            </Line>
            <Line language={other} isSecond>
              <TypedText {...shared(other, ids)} isBare label={inOther} />
            </Line>
          </Frame>
        ) : (
          <TypedText {...shared(working, ids)} width={width} />
        )
      }
    </Field>
  );
}

/** One field for the eye, with a line for each language. */
function Frame({ width, children }: { readonly width: number | string; readonly children: React.ReactNode }) {
  return (
    <Box
      sx={({ vars, palette }) => ({
        width,
        maxWidth: '100%',
        border: `1px solid ${(vars ?? { palette }).palette.line}`,
        borderRadius: 1,
        bgcolor: 'background.paper',
        '&:hover': { borderColor: 'text.primary' },
        '&:focus-within': {
          borderColor: 'primary.main',
          boxShadow: `inset 0 0 0 1px ${(vars ?? { palette }).palette.primary.main}`,
        },
      })}
    >
      {children}
    </Box>
  );
}

interface LineProps {
  readonly language: Language;
  readonly isSecond?: boolean;
  readonly children: React.ReactNode;
}

function Line({ language, isSecond = false, children }: LineProps) {
  return (
    <Box
      lang={language}
      sx={{
        display: 'grid',
        gridTemplateColumns: '26px minmax(0, 1fr)',
        columnGap: 0.75,
        alignItems: 'baseline',
        mx: 1.25,
        py: isSecond ? 0.5 : 0.75,
        ...(isSecond ? { borderTop: 1, borderColor: 'divider', color: 'text.secondary' } : {}),
        '& .MuiInputBase-root': isSecond ? { typography: 'body2', color: 'text.secondary' } : {},
        '& .MuiInputBase-root.Mui-focused': { color: 'text.primary' },
      }}
    >
      <Box component="span" aria-hidden sx={{ typography: 'body2', color: 'text.secondary' }}>
        {language.toUpperCase()}
      </Box>
      {children}
    </Box>
  );
}

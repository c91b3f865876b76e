import { Box, Chip, Typography } from '@mui/material';
import { useRef } from 'react';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { LONGEST } from '#core/brand/brand.ts';
import { BRAND_FIELDS, fieldNames, type BrandField } from '#core/brand/fields.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { brandWords } from '#renderer/words/brandWords.ts';
import { BrandText } from './BrandText.tsx';
import type { BrandPartProps } from './brandPart.ts';
import { PartFrame } from './PartFrame.tsx';

const LINES = ['header', 'footer'] as const;
type Line = (typeof LINES)[number];

/** The lines at the top and the foot of pages, in each language. */
export function MarginPart(props: BrandPartProps) {
  const words = brandWords[useLanguage()];
  return (
    <PartFrame title={words.margins} about={words.marginsAbout}>
      {LINES.flatMap((line) =>
        LANGUAGES.map((language) => (
          <MarginText key={`${line} ${language}`} {...props} line={line} language={language} />
        )),
      )}
    </PartFrame>
  );
}

interface MarginTextProps extends BrandPartProps {
  readonly line: Line;
  readonly language: Language;
}

/** A line with the fields that can be put into it, each where the cursor stands. */
function MarginText({ look, faults, onLook, line, language }: MarginTextProps) {
  const { languages } = useWords();
  const words = brandWords[useLanguage()];
  const input = useRef<HTMLInputElement>(null);
  const text = look[line][language];
  const write = (next: string) => onLook({ ...look, [line]: { ...look[line], [language]: next } });
  const insert = (field: BrandField) => {
    const name = `{${fieldNames[language][field]}}`;
    const { selectionStart, selectionEnd } = input.current ?? { selectionStart: null, selectionEnd: null };
    const [from, to] = [selectionStart ?? text.length, selectionEnd ?? text.length];
    const next = text.slice(0, from) + name + text.slice(to);
    if (next.length > LONGEST.margin) return;
    write(next);
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(from + name.length, from + name.length);
    });
  };
  const label = `${words[line]} (${languages[language]})`;
  return (
    <div>
      <BrandText
        id={`brand-${line}-${language}`}
        label={label}
        text={text}
        longest={LONGEST.margin}
        language={language}
        fault={faults.get(`${line}/${language}`)}
        inputRef={input}
        onText={write}
      />
      <Box
        role="group"
        aria-label={`${words.insert}: ${label}`}
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5, mt: 0.75 }}
      >
        <Typography variant="body2" color="textSecondary" sx={{ mr: 0.5 }}>
          {words.insert}
        </Typography>
        {BRAND_FIELDS.map((field) => (
          <Chip
            key={field}
            size="small"
            variant="outlined"
            label={words.fields[field]}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => insert(field)}
          />
        ))}
      </Box>
    </div>
  );
}

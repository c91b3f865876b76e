import { Box, Stack } from '@mui/material';
import { useId, useState } from 'react';
import { bareSchema } from '#core/agreement/schemaWalk.ts';
import type { ControlProps } from './controls.tsx';
import { DatePicker } from './DatePicker.tsx';
import { Field } from './Field.tsx';
import { formedFrom, formedTextOf, formOf, type TextForm } from './formedText.ts';
import { suggestionsFor } from './suggestions.ts';
import { textOf } from './textOf.ts';
import { TypedText } from './TypedText.tsx';
import { useLanguage } from '#renderer/state/session.ts';
import { formWords } from '#renderer/words/formWords.ts';

const WIDTHS: Readonly<Record<TextForm, number>> = {
  date: 190,
  dayOfYear: 160,
  dateOrDay: 190,
  timeOfDay: 110,
  currency: 110,
  timeZone: 260,
  other: 160,
};

/** Dates, days of the year, times of day, time zones, currencies: written as people write them, checked on leaving. */
export function FormedTextControl({ question: { slot, value, words, type, answer } }: ControlProps) {
  const language = useLanguage();
  const list = useId();
  const [left, setLeft] = useState(true);
  const form = formOf(slot.schema);
  const wrong = left && value !== undefined && !bareSchema(slot.schema).safeParse(value).success;
  const suggestions = left ? [] : suggestionsFor(form);
  return (
    <Field path={slot.path} {...words} error={wrong ? formWords[language].expected[form] : null}>
      {(ids) => (
        <Stack direction="row" spacing={0.5} sx={{ alignItems: 'center' }}>
          <Box onFocus={() => setLeft(false)} sx={{ minWidth: 0 }}>
            <TypedText
              id={ids.input}
              text={formedTextOf(slot.schema, textOf(value), language)}
              onText={(text) => type(formedFrom(slot.schema, text))}
              onLeave={() => setLeft(true)}
              hasError={wrong}
              describedBy={ids.describedBy}
              width={WIDTHS[form]}
              {...(suggestions.length === 0 ? {} : { list })}
            />
          </Box>
          {form === 'date' || form === 'dateOrDay' ? (
            <DatePicker label={words.label} date={textOf(value)} onPick={answer} />
          ) : null}
          {suggestions.length === 0 ? null : (
            <datalist id={list}>
              {suggestions.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </datalist>
          )}
        </Stack>
      )}
    </Field>
  );
}

import { Stack } from '@mui/material';
import { useState } from 'react';
import { bareSchema, propertiesOf } from '#core/agreement/schemaWalk.ts';
import { recordOf } from '#core/editing/slot.ts';
import { Choice } from './Choice.tsx';
import type { ControlProps } from './controls.tsx';
import { decimalFrom, decimalTextOf } from '#core/editing/decimalText.ts';
import { Field } from './Field.tsx';
import { textOf } from './textOf.ts';
import { TypedText } from './TypedText.tsx';
import { usualUnit } from './usualUnit.ts';
import { useEntities, useMembers } from './useOptions.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';

/** A number with a unit: a length of time, a measured value, an amount of money. */
export function MeasureControl({ question: { slot, value, words, type, answer, isUnfinished } }: ControlProps) {
  const language = useLanguage();
  const { forms } = useWords();
  const currency = useAgreement((agreement) => agreement.currency);
  const properties = propertiesOf(slot.member);
  const record = recordOf(value);
  const numberKey = 'amount' in properties ? 'amount' : 'value';
  const unitKey = 'unit' in properties ? 'unit' : 'currency';
  const unitSchema = bareSchema(properties[unitKey] ?? slot.bare);
  const units = useMembers(unitSchema);
  const calendars = useEntities('calendar');
  const usual = unitKey === 'currency' ? (currency ?? 'DKK') : usualUnit(unitSchema, slot.pattern);
  const [left, setLeft] = useState(true);
  const set = (change: Readonly<Record<string, unknown>>) => {
    const next = { ...record, [unitKey]: record[unitKey] ?? usual, ...change };
    return next[numberKey] === '' ? undefined : next;
  };
  const counts = record['unit'] === 'workingHour' || record['unit'] === 'workingDay';
  const number = textOf(record[numberKey]);
  const wrong =
    left && isUnfinished && number !== '' && decimalFrom(number, 'en') === number && !/^-?\d+(?:\.\d+)?$/.test(number);
  return (
    <Field path={slot.path} {...words} error={wrong ? forms.noNumber : null} isGroup>
      {(ids) => (
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }} onFocus={() => setLeft(false)}>
          <TypedText
            id={ids.input}
            label={`${words.label}: ${unitKey === 'currency' ? forms.money : forms.amount}`}
            text={decimalTextOf(number, language)}
            onText={(text) => type(set({ [numberKey]: decimalFrom(text, language) }))}
            onLeave={() => setLeft(true)}
            hasError={wrong}
            width={120}
          />
          {unitKey === 'currency' ? (
            <TypedText
              id={`${ids.input}-currency`}
              label={`${words.label}: ${forms.currency}`}
              text={textOf(record['currency'] ?? usual)}
              onText={(text) => type(set({ currency: text.toUpperCase() }))}
              width={80}
            />
          ) : (
            <Choice
              id={`${ids.input}-unit`}
              label={`${words.label}: ${forms.unit}`}
              value={textOf(record['unit'] ?? usual)}
              options={units}
              onChoose={(unit) => answer(set({ unit }))}
            />
          )}
          {counts && calendars.length > 0 ? (
            <Choice
              id={`${ids.input}-calendar`}
              label={`${words.label}: ${forms.calendar}`}
              value={textOf(record['calendar'])}
              options={calendars}
              none={`${forms.calendar} …`}
              onChoose={(calendar) => answer(withoutEmpty(set({ calendar })))}
            />
          ) : null}
        </Stack>
      )}
    </Field>
  );
}

function withoutEmpty(value: Readonly<Record<string, unknown>> | undefined): unknown {
  return value === undefined
    ? undefined
    : Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}

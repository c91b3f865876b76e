import { Box, Checkbox, FormControlLabel, FormGroup, Stack } from '@mui/material';
import { useState } from 'react';
import { z } from 'zod';
import type { EntityName } from '#core/agreement/valueKind.ts';
import { bareSchema, itemOf, propertiesOf } from '#core/agreement/schemaWalk.ts';
import { kindOf } from '#core/agreement/valueKind.ts';
import { recordOf } from '#core/editing/slot.ts';
import { Choice, type Option } from './Choice.tsx';
import { decimalFrom, decimalTextOf } from './decimalText.ts';
import { entitiesOf } from './entities.ts';
import { Field, type FieldIds } from './Field.tsx';
import { itemName } from './itemName.ts';
import { TypedText } from './TypedText.tsx';
import type { Question } from './useSlot.ts';
import { choiceWord } from '#renderer/words/choices/choiceWords.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';

export interface ControlProps {
  readonly question: Question;
}

/** Fields whose text usually takes more than a line, by the last word of their pattern. */
const LONG = new Set([
  'purpose',
  'description',
  'definition',
  'text',
  'meaning',
  'statement',
  'outcome',
  'evidence',
  'need',
  'majorIncident',
  'disaster',
  'communication',
  'criteria',
  'content',
  'remedy',
  'agenda',
  'dispute',
  'asWritten',
  'note',
  'reclassification',
  'aggregation',
  'proof',
  'survives',
  'incidentContent',
]);

export function TextControl({ question: { slot, value, words, type } }: ControlProps) {
  return (
    <Field path={slot.path} {...words}>
      {(ids) => (
        <TypedText id={ids.input} text={textOf(value)} onText={type} describedBy={ids.describedBy} width={480} />
      )}
    </Field>
  );
}

/** Text of the contract in the language the parties work in, and in the other where both are asked for or written. */
export function WordingControl({ question: { slot, value, words, type } }: ControlProps) {
  const working = useAgreement(({ language }) => language);
  const { forms, languages } = useWords();
  const [both, setBoth] = useState(false);
  const other = working === 'en' ? 'da' : 'en';
  const wording = recordOf(value);
  const isLong = LONG.has(slot.pattern.split('/').at(-1) ?? '');
  const showsOther = both || (typeof wording[other] === 'string' && wording[other] !== '');
  const field = (language: 'en' | 'da', ids: FieldIds, label: string | undefined) => (
    <TypedText
      id={language === working ? ids.input : `${ids.input}-${language}`}
      text={textOf(wording[language])}
      onText={(text) => type({ ...wording, [language]: text })}
      describedBy={ids.describedBy}
      isLong={isLong}
      width={isLong ? '100%' : 480}
      {...(label === undefined ? {} : { label })}
    />
  );
  return (
    <Field path={slot.path} {...words}>
      {(ids) => (
        <Stack spacing={0.75} sx={{ alignItems: 'flex-start' }}>
          {field(working, ids, undefined)}
          {showsOther ? (
            field(other, ids, forms.inLanguage(words.label, languages[other]))
          ) : (
            <LinkButton onClick={() => setBoth(true)} label={forms.inLanguage(words.label, languages[other])}>
              + {languages[other]}
            </LinkButton>
          )}
        </Stack>
      )}
    </Field>
  );
}

export function NumberControl({ question: { slot, value, words, type } }: ControlProps) {
  const language = useLanguage();
  const { forms } = useWords();
  const [left, setLeft] = useState(true);
  const isCount = slot.kind?.kind === 'count';
  const wrong = left && value !== undefined && !bareSchema(slot.schema).safeParse(value).success;
  const read = (text: string) => {
    const decimal = decimalFrom(text, language);
    return isCount && /^\d{1,9}$/.test(decimal) ? Number(decimal) : decimal;
  };
  return (
    <Field path={slot.path} {...words} error={wrong ? forms.noNumber : null}>
      {(ids) => (
        <Box onFocus={() => setLeft(false)}>
          <TypedText
            id={ids.input}
            text={typeof value === 'number' ? String(value) : decimalTextOf(textOf(value), language)}
            onText={(text) => type(read(text))}
            onLeave={() => setLeft(true)}
            hasError={wrong}
            describedBy={ids.describedBy}
            width={140}
            {...(slot.kind?.kind === 'percent' ? { unit: '%' } : {})}
          />
        </Box>
      )}
    </Field>
  );
}

/** Dates, days of the year, times of day, time zones, currencies: text of a form that is checked on leaving. */
export function FormedTextControl({ question: { slot, value, words, type } }: ControlProps) {
  const { forms } = useWords();
  const [left, setLeft] = useState(true);
  const wrong = left && value !== undefined && !bareSchema(slot.schema).safeParse(value).success;
  const error =
    slot.kind?.kind === 'timeOfDay'
      ? forms.noTime
      : slot.kind?.kind === 'date' || /\/(?:on|from|to)$/.test(slot.pattern)
        ? forms.noDate
        : forms.unfinished;
  return (
    <Field path={slot.path} {...words} error={wrong ? error : null}>
      {(ids) => (
        <Box onFocus={() => setLeft(false)}>
          <TypedText
            id={ids.input}
            text={textOf(value)}
            onText={(text) =>
              type(/^[a-z]{3}$/.test(text) && slot.pattern === 'currency' ? text.toUpperCase() : text.trim())
            }
            onLeave={() => setLeft(true)}
            hasError={wrong}
            describedBy={ids.describedBy}
            width={slot.pattern.endsWith('imeZone') ? 260 : 160}
          />
        </Box>
      )}
    </Field>
  );
}

export function YesNoControl({ question: { slot, value, words, answer } }: ControlProps) {
  const { forms } = useWords();
  const options = [
    { value: 'yes', label: forms.yes },
    { value: 'no', label: forms.no },
  ];
  return (
    <Field path={slot.path} {...words}>
      {(ids) => (
        <Choice
          id={ids.input}
          value={value === true ? 'yes' : value === false ? 'no' : ''}
          options={options}
          none={slot.optional ? forms.notAnswered : undefined}
          onChoose={(chosen) => answer(chosen === undefined ? undefined : chosen === 'yes')}
          describedBy={ids.describedBy}
        />
      )}
    </Field>
  );
}

export function ChoiceControl({ question: { slot, value, words, answer } }: ControlProps) {
  const { forms } = useWords();
  const options = useMembers(slot.bare);
  return (
    <Field path={slot.path} {...words}>
      {(ids) => (
        <Choice
          id={ids.input}
          value={textOf(value)}
          options={options}
          none={slot.optional ? forms.notAnswered : undefined}
          onChoose={answer}
          describedBy={ids.describedBy}
        />
      )}
    </Field>
  );
}

export function LinkControl({ question: { slot, value, words, answer } }: ControlProps) {
  const { forms } = useWords();
  const options = useEntities(slot.kind?.kind === 'link' ? slot.kind.entity : 'agreement');
  return (
    <Field path={slot.path} {...words}>
      {(ids) =>
        options.length === 0 ? (
          <Box sx={{ color: 'text.secondary' }}>{forms.nothingToChoose}</Box>
        ) : (
          <Choice
            id={ids.input}
            value={textOf(value)}
            options={options}
            none={slot.optional || value === undefined ? forms.notAnswered : undefined}
            onChoose={answer}
            describedBy={ids.describedBy}
          />
        )
      }
    </Field>
  );
}

/** Several of a closed list, or of the things the agreement has. */
export function SeveralControl({ question: { slot, value, words, answer } }: ControlProps) {
  const { forms } = useWords();
  const item = itemOf(slot.bare) ?? slot.bare;
  const kind = kindOf(bareSchema(item));
  const members = useMembers(bareSchema(item));
  const entities = useEntities(kind?.kind === 'link' ? kind.entity : 'agreement');
  const options = kind?.kind === 'link' ? entities : members;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const toggle = (option: string) =>
    answer(chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]);
  return (
    <Field path={slot.path} {...words} isGroup>
      {() => (
        <FormGroup row>
          {options.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{forms.nothingToChoose}</Box> : null}
          {options.map((option) => (
            <FormControlLabel
              key={option.value}
              label={option.label}
              control={
                <Checkbox size="small" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
              }
            />
          ))}
        </FormGroup>
      )}
    </Field>
  );
}

/** A number with a unit: a length of time, a measured value, an amount of money. */
export function MeasureControl({ question: { slot, value, words, type, answer, isUnfinished } }: ControlProps) {
  const language = useLanguage();
  const { forms } = useWords();
  const currency = useAgreement((agreement) => agreement.currency);
  const properties = propertiesOf(slot.member);
  const record = recordOf(value);
  const numberKey = 'amount' in properties ? 'amount' : 'value';
  const unitKey = 'unit' in properties ? 'unit' : 'currency';
  const units = useMembers(bareSchema(properties[unitKey] ?? slot.bare));
  const calendars = useEntities('calendar');
  const usual =
    unitKey === 'currency'
      ? (currency ?? 'DKK')
      : (units.find((unit) => unit.value === 'hour' || unit.value === 'percent')?.value ?? units[0]?.value);
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
            label={`${words.label}: ${forms.amount}`}
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
              none={forms.notAnswered}
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

export function LinkButton({
  onClick,
  label,
  children,
}: {
  onClick: () => void;
  label: string;
  children: React.ReactNode;
}) {
  return (
    <Box
      component="button"
      type="button"
      aria-label={label}
      onClick={onClick}
      sx={{
        font: 'inherit',
        fontSize: 13,
        color: 'primary.main',
        background: 'none',
        border: 0,
        p: 0,
        cursor: 'pointer',
      }}
    >
      {children}
    </Box>
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function useMembers(schema: z.ZodType): readonly Option[] {
  const language = useLanguage();
  const agreement = useAgreement((whole) => whole);
  const kind = kindOf(schema);
  if (!(schema instanceof z.ZodEnum) || kind?.kind !== 'choice') return [];
  return schema.options.map((member) => {
    const value = String(member);
    return { value, label: choiceWord(agreement, language, { of: kind.of, member: value }) };
  });
}

function useEntities(entity: EntityName): readonly Option[] {
  const language = useLanguage();
  const { forms } = useWords();
  const agreement = useAgreement((whole) => whole);
  return entitiesOf(agreement, entity).map(({ id, item }, index) => ({
    value: id,
    label: itemName(item, language, agreement) ?? forms.noName(index + 1),
  }));
}

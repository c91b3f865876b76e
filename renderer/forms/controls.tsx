import { Box, Checkbox, FormControlLabel, FormGroup } from '@mui/material';
import { useState } from 'react';
import { bareSchema, itemOf } from '#core/agreement/schemaWalk.ts';
import { kindOf } from '#core/agreement/valueKind.ts';
import { Choice } from './Choice.tsx';
import { decimalFrom, decimalTextOf } from '#core/editing/decimalText.ts';
import { Field } from './Field.tsx';
import { textOf } from './textOf.ts';
import { TypedText } from './TypedText.tsx';
import { useEntities, useMembers } from './useOptions.ts';
import type { Question } from './useSlot.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { NothingToChoose } from './NothingToChoose.tsx';

export interface ControlProps {
  readonly question: Question;
}

/** Whether a text usually takes more than a line. */
export function isLongText(pattern: string): boolean {
  return LONG.has(pattern.split('/').at(-1) ?? '');
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
        <TypedText id={ids.input} text={textOf(value)} onText={type} describedBy={ids.describedBy} width={480} wraps />
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
  const entity = slot.kind?.kind === 'link' ? slot.kind.entity : 'agreement';
  const options = useEntities(entity);
  return (
    <Field path={slot.path} {...words}>
      {(ids) =>
        options.length === 0 ? (
          <NothingToChoose entity={entity} />
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
  const item = itemOf(slot.bare) ?? slot.bare;
  const kind = kindOf(bareSchema(item));
  const members = useMembers(bareSchema(item));
  const entity = kind?.kind === 'link' ? kind.entity : 'agreement';
  const entities = useEntities(entity);
  const options = kind?.kind === 'link' ? entities : members;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const toggle = (option: string) =>
    answer(chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]);
  return (
    <Field path={slot.path} {...words} isGroup>
      {() => (
        <FormGroup row>
          {options.length === 0 ? <NothingToChoose entity={entity} /> : null}
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
        borderRadius: 0.5,
        p: 0,
        cursor: 'pointer',
        '&:hover': { textDecoration: 'underline', textUnderlineOffset: '3px' },
        '&:focus-visible': { outline: '2px solid currentColor', outlineOffset: 2 },
      }}
    >
      {children}
    </Box>
  );
}
